/** The files of `templates/`, as text. They are embedded when pagewright is bundled or tested. */
declare module "pagewright:templates" {
  export const templates: readonly import("./model/source.ts").OutputFile[];
}

/** What no other build of pagewright shares. It is embedded when pagewright is bundled or tested. */
declare module "pagewright:build" {
  export const buildId: string;
}

/** What each diagnostic means, by code. It is embedded when pagewright is bundled or tested. */
declare module "pagewright:explanations" {
  export const texts: readonly (readonly [code: string, text: string])[];
}
