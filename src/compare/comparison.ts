import type { ApiSurface } from "./api-surface.ts";

/** Two APIs side by side. */
export interface Comparison {
  readonly old: ApiSurface;
  readonly next: ApiSurface;
}
