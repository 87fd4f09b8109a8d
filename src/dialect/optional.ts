/** "Optional." as a remark of its own; "the optional header" is none. */
const remark = /(?:^|[.(>|*]\s*)optional\b(?!\s+\w)/i;

/** Whether a description says in so many words that its parameter may be left out. */
export function saysOptional(description: string): boolean {
  return remark.test(description);
}
