import type { Processes } from "../disk/claim-folder.ts";

export const processes: Processes = { pid: process.pid, isRunning };

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user may not be signalled.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
