const placeholder = /\{([^{}]*)\}/g;

/** The keys of a route template in their order: `/widgets/{widgetId}/parts/{partId}` has widgetId and partId. */
export function keysIn(template: string): string[] {
  return Array.from(template.matchAll(placeholder), ([, key = ""]) => key);
}

/** A route template without what only people tell apart: `/widgets/{}/parts/{}`. */
export function withoutKeys(template: string): string {
  return template.replace(placeholder, "{}");
}
