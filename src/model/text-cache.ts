/** Remembers a text by what it was made of. */
export interface TextCache {
  find(origin: string): string | undefined;
  keep(origin: string, text: string): void;
}
