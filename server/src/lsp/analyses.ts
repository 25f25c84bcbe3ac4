/** The last analysis of each open document, so that requests on one text need one analysis. Kept no longer than the document. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { today } from '../configuration/days';
import {
  analyze,
  applyBaseline,
  type BaselineResult,
  type Notation,
  type Opinion,
  parseDocument,
  readOpinion,
} from '../core/index';
import type { DocumentRules } from './folderConfiguration';

export interface AnalysisStore {
  /** `text`: the present one, or one to come, whose analysis is not kept. */
  analyze(
    document: TextDocument,
    notation: Notation,
    rules: DocumentRules,
    text?: string,
  ): BaselineResult;
  /** What the document says, from its last analysis where that is of the present text. */
  opinionOf(document: TextDocument, notation: Notation): Opinion;
}

interface KeptAnalysis {
  /** Whatever an analysis depends on apart from the text. */
  readonly key: string;
  readonly result: BaselineResult;
}

export function createAnalysisStore(): AnalysisStore {
  const kept = new WeakMap<TextDocument, KeptAnalysis>();
  return {
    analyze(document, notation, rules, text = document.getText()) {
      const day = today();
      const key = `${notation} ${rules.fingerprint} ${day}`;
      const last = kept.get(document);
      if (last?.key === key && last.result.analysis.source === text) return last.result;
      const result = applyBaseline(
        analyze(text, notation, rules.ruleSet),
        rules.baseline?.entries ?? [],
        day,
      );
      if (text === document.getText()) kept.set(document, { key, result });
      return result;
    },
    opinionOf(document, notation) {
      const opinion = kept.get(document)?.result.analysis.opinion;
      const text = document.getText();
      return opinion?.tree.source === text && opinion.notation === notation
        ? opinion
        : readOpinion(parseDocument(text, notation));
    },
  };
}
