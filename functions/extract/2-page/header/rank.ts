const RANK_WORD =
  /^(?:u\.?s\.?|army|navy|air|force|marine|corps|coast|guard|national|staff|master|tech\.?|technical|gunnery|petty|officer|mass|communication|public|affairs|specialist|chief|senior|1st|2nd|3rd|first|second|third|class|lt\.?|lieutenant|sgt\.?|sergeant|sfc|ssgt|tsgt|msgt|mc1|mc2|mc3|cpl\.?|corporal|spc\.?|pfc\.?|pvt\.?|private|capt\.?|captain|maj\.?|major|col\.?|colonel|gen\.?|general|cmdr\.?|commander|ensign|airman|seaman|lance|dr\.?|mr\.?|ms\.?|mrs\.?|prof\.?|professor|sr\.?|sra\.?|lic\.?|ing\.?)$/iu;

/** "Staff Sgt. Maria Lopez" is Maria Lopez; a rank is never the whole name. */
export function withoutRank(name: string): string {
  const words = name.split(' ');
  let first = 0;
  while (first < words.length - 2 && RANK_WORD.test(words[first] ?? '')) first += 1;
  const isBareRank = first > 0 || words.length !== 2;
  return isBareRank ? words.slice(first).join(' ') : name;
}
