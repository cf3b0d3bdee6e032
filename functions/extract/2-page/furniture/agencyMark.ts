import type { BlockRefiner } from '../block.ts';

/** Agencies and clerks sign below the last sentence: "… human rights. EFE", "… in real time. Enditem", "… on Monday. (END)". */
const MARK =
  /(?<=[.!?]["”’)]{0,2}) \(?(?:EFE|AFP|AP|ANSA|DPA|dpa|IPS|PL|ANDINA|Andina|Xinhua|Enditem|Télam|Telam|END|Ends|UPI)\)?\.?(?: \p{Ll}{2,3}\/\p{Ll}{2,3}){0,2}$/u;

/** The article without the mark at its end. */
export const agencyMark: BlockRefiner = {
  name: 'agency-mark',
  refine: (blocks) => {
    const last = blocks.at(-1);
    if (last === undefined || !MARK.test(last.text)) return blocks;
    return [...blocks.slice(0, -1), { ...last, text: last.text.replace(MARK, '') }];
  },
};
