import type { Report } from "../diagnostics/diagnostic.ts";
import type { Page } from "../model/page.ts";
import type { Places } from "../model/places.ts";
import type { Ledger } from "./ledger.ts";

/** What every extractor of a page needs: the page, its places, its ledger, and a way to report. */
export interface ExtractContext {
  readonly page: Page;
  readonly source: Places;
  readonly ledger: Ledger;
  readonly report: Report;
}
