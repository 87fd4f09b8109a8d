import type { Report } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { PageFacts } from "../model/facts.ts";
import type { LinkOptions } from "../model/options.ts";
import { checkAnnotations } from "./check-annotations.ts";
import { checkExamples } from "./check-examples.ts";
import { checkLinks } from "./check-links.ts";
import { createLinkContext } from "./create-link-context.ts";
import { declareTypes } from "./declare-types.ts";
import { followRoutes } from "./follow-routes.ts";
import { linkOperations } from "./link-operations.ts";
import { linkTypes } from "./link-types.ts";
import { createNameEvidence } from "./name-evidence.ts";
import { createNamespaces } from "./namespaces.ts";
import { createPageIndex } from "./page-index.ts";
import { reportOnce } from "./report-once.ts";
import { typeMentionsOf } from "./type-mentions.ts";

/** All pages to the model: which declarations exist, what their names mean, and where pages contradict each other. */
export function linkApi(pages: readonly PageFacts[], options: LinkOptions, reportAll: Report): ApiModel {
  const report = reportOnce(reportAll);
  const mentions = pages.flatMap(typeMentionsOf);
  const pageIndex = createPageIndex(pages);
  const namespaces = createNamespaces(pages, mentions, options.rootNamespace);
  const evidence = createNameEvidence(mentions, namespaces);

  const linked = linkTypes(pages, { pages: pageIndex, namespaces, evidence }, options, report);
  const operations = linkOperations(pages, createLinkContext(linked, options, report));
  const types = followRoutes(declareTypes(linked, namespaces.root), operations, report);

  checkLinks(pages, pageIndex, report);
  checkAnnotations(pages, linked.index, report);
  checkExamples(pages, linked, types, report);
  return { types, operations };
}
