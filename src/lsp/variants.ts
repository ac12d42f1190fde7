import {
  type Location,
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Decision } from '../model/decision.ts';
import { nameKey } from '../model/plain.ts';
import { isIdentifier, occurrencesOf } from '../prose/names.ts';
import { edited } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { spanOf as spanIn } from '../text/visible.ts';
import type { Client } from './client.ts';
import { workspaceEdit } from './edits.ts';
import type { Judged, JudgedDecisionDocument } from './judging.ts';
import { rangeOf, spanOf } from './locations.ts';
import { type Value, valuesIn } from './values.ts';

type Named = Value & { readonly kind: 'variant' };

/** Where the variant at a place is described; where it is nowhere, its first row of the profile. */
export function definitionOf(position: Position, judged: Judged): Location[] {
  const found = namedAt(position, judged);
  const [first] = found?.all ?? [];
  const declared = found?.all.find(({ isDeclared }) => isDeclared) ?? first;
  return declared === undefined ? [] : [locationOf(declared.span, judged)];
}

/** Every place that names the variant at a place. */
export function referencesOf(position: Position, withDefinition: boolean, judged: Judged): Location[] {
  const found = namedAt(position, judged);
  if (found === undefined) return [];
  const declared = found.all.find(({ isDeclared }) => isDeclared)?.span.start;
  return found.places
    .filter(({ start }) => withDefinition || start !== declared)
    .map((place) => locationOf(place, judged));
}

/** The name at a place, for the editor to ask for another. */
export function renamableAt(position: Position, judged: Judged): { range: Range; placeholder: string } | null {
  const found = namedAt(position, judged);
  return found === undefined
    ? null
    : {
        range: rangeOf(found.place, judged.document),
        placeholder: judged.document.getText(rangeOf(found.place, judged.document)),
      };
}

/** Renames a variant in its document. Refused where the document would then say something else. */
export function renamed(position: Position, newName: string, judged: Judged, client: Client): WorkspaceEdit | null {
  const found = namedAt(position, judged);
  if (found === undefined) return null;
  const { decided, all, places } = found;
  const { decision, reread } = decided.result;
  const name = newName.trim();
  const edits = places.map((span) => ({ span, text: name }));
  const isOld = ({ name: one }: Named): boolean => nameKey(one) === nameKey(all[0]?.name ?? '');
  const wanted = namesIn(decision).map((one) => nameKey(isOld(one) ? name : one.name));
  const others = namesIn(decision).filter((one) => !isOld(one));
  if (others.some((other) => nameKey(other.name) === nameKey(name))) throw refusal('lsp.rename.taken', name, judged);
  const after = reread(edited(decision.source, edits));
  const names = after === undefined ? [] : namesIn(after).map((one) => nameKey(one.name));
  if (name === '' || names.join('\n') !== wanted.join('\n')) throw refusal('lsp.rename.unreadable', name, judged);
  return workspaceEdit(edits, judged.document, client);
}

function refusal(id: string, name: string, { wording }: Judged): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, wording.sentence(id, { name }));
}

/** The names of a document's variants as it first spells them, but for what stands at one place. */
export function variantNames(decision: Decision, except?: number): readonly string[] {
  const names = new Map<string, string>();
  for (const { name, span } of namesIn(decision)) {
    const isBeingWritten = except !== undefined && span.start <= except && except <= span.end;
    if (!isBeingWritten && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return [...names.values()].filter((name) => name !== '');
}

interface Found {
  readonly decided: JudgedDecisionDocument;
  /** The place that was asked for. */
  readonly place: Span;
  /** Where the document's data name it, in order. */
  readonly all: readonly Named[];
  /** The same, and where its text does. */
  readonly places: readonly Span[];
}

function namedAt(position: Position, judged: Judged): Found | undefined {
  const { result, document } = judged;
  if (result.kind !== 'decision') return undefined;
  const { decision } = result;
  const { start: at } = spanOf({ start: position, end: position }, document);
  const decided = { ...judged, result };
  const isHere = ({ start, end }: Span): boolean => start <= at && at <= end;
  const values = namesIn(decision);
  const prose = decision.prose.filter(({ text }) => isHere(spanIn(text)));
  const name =
    values.find(({ span }) => isHere(span))?.name ??
    variantNames(decision).find((one) => mentionsOf(one, prose, decided).some(isHere));
  if (name === undefined) return undefined;
  const all = values.filter((one) => nameKey(one.name) === nameKey(name));
  const places = placesOf(name, all, decided);
  const place = places.find(isHere);
  return place === undefined ? undefined : { decided, place, all, places };
}

/** One value a place, in order. */
function namesIn(decision: Decision): readonly Named[] {
  const byStart = new Map<number, Named>();
  for (const value of valuesIn(decision)) {
    if (value.kind !== 'variant') continue;
    const known = byStart.get(value.span.start);
    if (known === undefined || value.isDeclared) byStart.set(value.span.start, value);
  }
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Where the document's data name a variant, and where its text does, in order. */
function placesOf(name: string, all: readonly Named[], judged: JudgedDecisionDocument): readonly Span[] {
  const { decision } = judged.result;
  const places = all.map(({ span }) => span);
  // A source or a check can be called as a variant is.
  const others = [
    ...valuesIn(decision).filter(({ kind }) => kind === 'slot' || kind === 'check'),
    ...decision.variants.all.flatMap(({ facets }) => facets.source ?? []),
  ].map(({ span }) => span);
  for (const span of mentionsOf(name, decision.prose, judged)) {
    if ([...places, ...others].every((other) => span.end <= other.start || other.end <= span.start)) places.push(span);
  }
  return places.sort((a, b) => a.start - b.start);
}

/** A name alone in such a mark is no word of the text. */
const SET_OFF: ReadonlySet<string> = new Set(['code', 'strong', 'emphasis']);

/** In the text a name counts where it is set off, or no plain word; inside a longer name, a path or an address it is none. */
function mentionsOf(name: string, prose: Decision['prose'], { result }: JudgedDecisionDocument): readonly Span[] {
  const { letters } = result.lexicon;
  return prose.flatMap(({ text }) => {
    const isLabel = (at: number): boolean =>
      text.marks.some(
        ({ kind, start, end, span }) =>
          kind === 'link' && start <= at && at < end && text.source.charAt(span.end - 1) !== ')',
      );
    const marked = text.marks.filter(
      ({ kind, start, end }) => SET_OFF.has(kind) && nameKey(text.text.slice(start, end)) === nameKey(name),
    );
    const words = isIdentifier(name) ? occurrencesOf([name], text, letters) : [];
    const whole = words.filter(
      ({ start, end }) =>
        !/[\p{L}\p{N}_+\-./\\:@]$/u.test(text.text.slice(Math.max(0, start - 2), start)) &&
        !/^(?:[\p{L}\p{N}_+\-/\\@]|[.:][\p{L}\p{N}])/u.test(text.text.slice(end, end + 3)),
    );
    return [...marked, ...whole]
      .filter(({ start }) => !isLabel(start))
      .map(({ start, end }) => spanIn(text, start, end));
  });
}

function locationOf(span: Span, { document }: Judged): Location {
  return { uri: document.uri, range: rangeOf(span, document) };
}
