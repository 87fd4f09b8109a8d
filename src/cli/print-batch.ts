/** What a printing thread does; without modules it only gets ready. */
export { printWritten as printBatch } from "../print-written.ts";
