import { useState } from 'preact/hooks';
import { useNavigation } from '../../shell/navigation.ts';
import { choiceAmong, itemId, useShownWords, wordsOf } from './choosing.ts';
import type { Mark } from './mark.ts';
import { MarkedText } from './markedText.tsx';
import { RecordList } from './recordList.tsx';
import type { RecordType } from './recordTypes.ts';

interface ArticleReaderProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
}

/** The text beside its records: each leads to the other. */
export function ArticleReader({ chosen, marks, text }: ArticleReaderProps) {
  const { go, place } = useNavigation();
  const [hidden, setHidden] = useState<ReadonlySet<RecordType>>(new Set());
  const article = useShownWords(chosen);
  const choose = ({ key }: Mark) => go({ ...place, own: { record: key } }, { replace: true });

  const chooseInList = (mark: Mark) => {
    choose(mark);
    wordsOf(article.current, mark.key)[0]?.focus({ preventScroll: true });
  };
  const chooseInText = (event: MouseEvent) => {
    // Somebody who marks a passage to copy it doesn't choose.
    if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const keys = event.target.closest('mark')?.getAttribute('data-records')?.split(' ') ?? [];
    const over = marks.filter(({ key, type }) => keys.includes(key) && !hidden.has(type));
    const mark = choiceAmong(over, chosen);
    if (mark !== undefined) choose(mark);
  };
  const goBack = () => chosen !== null && document.getElementById(itemId(chosen))?.focus();
  const backOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && goBack();
  const toggle = (type: RecordType) => setHidden((before) => toggled(before, type));

  const mark = marks.find(({ key }) => key === chosen);
  return (
    <div class={['reader', ...[...hidden].map((type) => `without-${type}`)].join(' ')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of records does the same by keyboard. */}
      <div class="words" ref={article} onClick={chooseInText} onKeyDown={backOnEscape}>
        <MarkedText text={text} marks={marks} />
        {mark !== undefined && (
          <button type="button" class="back" onClick={goBack}>
            <bdi class="title">{mark.title}</bdi> <span>back to the record</span>
          </button>
        )}
      </div>
      <RecordList marks={marks} chosen={chosen} hidden={hidden} onChoose={chooseInList} onToggle={toggle} />
    </div>
  );
}

function toggled(types: ReadonlySet<RecordType>, type: RecordType): ReadonlySet<RecordType> {
  return types.has(type) ? new Set([...types].filter((other) => other !== type)) : new Set([...types, type]);
}
