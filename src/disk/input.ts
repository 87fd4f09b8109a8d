/** One input as somebody wrote it: a file, a folder or a glob, relative to `base`. */
export interface Input {
  readonly written: string;
  readonly base: string;
}
