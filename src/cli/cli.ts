#!/usr/bin/env node
import { run } from "./run.ts";
import { tuneEngine } from "./tune-engine.ts";

tuneEngine(process.versions.node);

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt: (action) => {
    process.once("SIGINT", action);
    process.once("SIGTERM", action);
  },
});
