/** Tabs that show a program or a command in place of HTTP: `#tab/csharp`, `#tab/python-sdk`. */
const languages =
  /^(?:azcli|azure-?cli|azurepowershell|bash|c|cli|cpp|cs|csharp|curl|dart|dotnet|fsharp|go|graph-?toolkit|java|javascript|js|kotlin|nodejs?|objc|objective-?c|perl|php|powershell|ps|python|r|ruby|rust|scala|shell|swift|terraform|ts|typescript|vb)(?:[-_].*)?$/i;

/** The id of the tab that a link in a heading opens: `csharp` of `#tab/csharp`, in lower case. */
export function matchTab(href: string): string | undefined {
  return /^#tabs?\/([^/?]+)/.exec(href)?.[1]?.toLowerCase();
}

/** Whether a tab is for readers of another language than HTTP; `#tab/v1` and `#tab/windows` are not. */
export function isForeignTab(id: string): boolean {
  return languages.test(id);
}
