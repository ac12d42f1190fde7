import { contains } from '../text/span.ts';
import { lines, spanOf, type Visible } from '../text/visible.ts';
import type { Actions } from './action-item.ts';
import { actionsOf } from './action-items.ts';
import { budgetOf, type Mention } from './budget.ts';
import { checksOf } from './check.ts';
import { conflictsOf } from './conflicts.ts';
import type { Bound, Check, Decision, Estimation, Family, Variants } from './decision.ts';
import { estimationOf } from './estimation.ts';
import { familiesOf } from './family.ts';
import type { Field } from './field.ts';
import { fullTextOf } from './field-text.ts';
import { frontChecks } from './front-checks.ts';
import type { FrontObjects } from './front-objects.ts';
import { boundsIn } from './objective.ts';
import { nameKey, plainText } from './plain.ts';
import type { ProfileRow } from './profile.ts';
import { type ReadProfile, readProfile, withDeclaredNames } from './profile-sides.ts';
import { extentOf, sentencesOf } from './prose.ts';
import { risksOf } from './risks.ts';
import type { Sides, Sources } from './sides.ts';
import { straysIn } from './strays.ts';
import { variantsOf } from './variants.ts';

type Objects = Pick<
  Decision,
  | 'budget'
  | 'families'
  | 'variants'
  | 'profile'
  | 'estimation'
  | 'actions'
  | 'checks'
  | 'objective'
  | 'bounds'
  | 'context'
  | 'risks'
  | 'conflicts'
  | 'strays'
>;

/** Every object is read from the front matter and from the body; the front matter goes first, the body adds what it lacks. */
export function objectsOf(sources: Sources): Objects {
  const { blocks, fields, data, lexicon, language, source } = sources;
  const sentences = sentencesOf(blocks);
  const families = readFamilies(sources);
  const read = readProfile(sources, families.value, sentences);
  const variants = readVariants(sources, read);
  const profile = withDeclaredNames(read, variants.value);
  const names = [...new Set([...variants.value.all.map(({ name }) => name.value), ...profile.rowNames])];
  const estimation = readEstimation(sources, profile.value.rows, names);
  const budget = budgetOf(
    fields,
    mentionsOf(sentences, fields),
    data.budget,
    profile.value.rows.flatMap((row) => (row.budget === undefined ? [] : [row.budget.value])),
    { lexicon, language, source },
  );
  const actions = readActions(sources, variants.value, profile.rowNames);
  const checks = readChecks(sources, actions.value);
  const objective = objectiveText(fields, data, source);
  const bounds = readBounds(sources, objective);
  return {
    budget,
    families: families.value,
    variants: variants.value,
    profile: profile.value,
    estimation: estimation.value,
    actions: actions.value,
    checks: { all: checks.value },
    objective: objective === undefined ? undefined : plainText(objective),
    bounds: bounds.value,
    context: contextText(fields, data, source),
    risks:
      data.risks.length > 0 ? data.risks.map(plainText).filter((risk) => risk !== undefined) : risksOf(fields, lexicon),
    conflicts: conflictsOf({
      budget,
      families,
      variants,
      rows: profile,
      estimation,
      checks,
      actions,
      bounds,
      inline: profile.value.inline,
    }),
    strays: budget.stated.length > 0 ? [] : straysIn(blocks, lexicon, language),
  };
}

function readFamilies({ fields, data, lexicon }: Sources): Sides<Decision['families'], Family | undefined> {
  const body = familiesOf(fields, undefined, lexicon);
  if (data.family === undefined) return { value: body, front: undefined, body: body.all[0] };
  const [front, ...others] = familiesOf(fields, data.family, lexicon).all;
  const [same] = body.all;
  if (front === undefined) return { value: body, front, body: same };
  const merged = { ...front, name: front.name ?? same?.name, facets: { ...same?.facets, ...front.facets } };
  return { value: { all: [merged, ...others.filter((family) => family.place !== same?.place)] }, front, body: same };
}

function readVariants(
  { fields, data, lexicon }: Sources,
  { placed, rowNames }: ReadProfile,
): Sides<Variants, Variants['all']> {
  const tables = placed.map(({ table }) => table);
  const body = variantsOf(fields, tables, [], rowNames, lexicon);
  if (data.variants.length === 0) return { value: body, front: [], body: body.all };
  const { all } = variantsOf([], [], data.variants, rowNames, lexicon);
  const merged = all.map((variant) => {
    const same = body.all.find(({ name }) => nameKey(name.value) === nameKey(variant.name.value));
    return same === undefined ? variant : { ...variant, facets: { ...same.facets, ...variant.facets } };
  });
  const added = body.all.filter(
    ({ name }) => !all.some((variant) => nameKey(variant.name.value) === nameKey(name.value)),
  );
  return { value: { all: [...merged, ...added], declared: true }, front: all, body: body.all };
}

function readEstimation(
  { fields, data, lexicon, source }: Sources,
  rows: readonly ProfileRow[],
  names: readonly string[],
): Sides<Estimation, Estimation | undefined> {
  const value = estimationOf(fields, data.estimation, rows, names, lexicon, source);
  if (data.estimation === undefined) return { value, front: undefined, body: value };
  return {
    value,
    front: estimationOf([], data.estimation, [], names, lexicon, source),
    body: estimationOf(fields, undefined, [], names, lexicon, source),
  };
}

function readActions(
  { fields, data, lexicon, language }: Sources,
  variants: Variants,
  rowNames: readonly string[],
): Sides<Actions> {
  const context = { lexicon, language, variantNames: variants.all.map(({ name }) => name.value), rowNames };
  const body = actionsOf(fields, [], context);
  if (data.actions.length === 0) return { value: body, front: { items: [] }, body };
  const front = actionsOf([], data.actions, context);
  return { value: front, front, body };
}

function readChecks({ fields, data, lexicon, language }: Sources, { items }: Actions): Sides<readonly Check[]> {
  const front = frontChecks(data.checks, lexicon);
  const before = items.flatMap((item) => item.before?.value ?? []);
  const after = items.flatMap((item) => item.after?.value ?? []);
  const body = checksOf(fields, { lexicon, language, before, after });
  const added = body.filter(({ name }) => !front.some((check) => nameKey(check.name.value) === nameKey(name.value)));
  return { value: [...front, ...added], front, body };
}

function readBounds(
  { fields, data, lexicon, language, source }: Sources,
  objective: Visible | undefined,
): Sides<readonly Bound[]> {
  const value = objective === undefined ? [] : boundsIn(objective, lexicon, language);
  if (data.objective === undefined) return { value, front: [], body: value };
  const body = objectiveText(fields, undefined, source);
  return { value, front: value, body: body === undefined ? [] : boundsIn(body, lexicon, language) };
}

function mentionsOf(sentences: readonly Visible[], fields: readonly Field[]): readonly Mention[] {
  const parts = fields
    .filter(({ field }) => field === 'actions' || field === 'profile')
    .map((field) => ({ field, extent: extentOf(extentOf(field.label, field.blocks), []) }));
  return sentences.map((text): Mention => {
    const span = spanOf(text);
    const within = (name: string): boolean =>
      parts.some(
        ({ field, extent }) =>
          field.field === name &&
          (contains(extent, span) ||
            (field.form !== 'heading' && contains(span, field.label) && field.label.start === span.start)),
      );
    return { text, inside: within('actions') ? 'actions' : within('profile') ? 'profile' : undefined };
  });
}

function objectiveText(fields: readonly Field[], data: FrontObjects | undefined, source: string): Visible | undefined {
  if (data?.objective !== undefined) return data.objective;
  const texts = fields
    .filter(({ field, inside }) => field === 'objective' && inside !== 'objective')
    .map((field) => fullTextOf(field, source));
  return texts.length === 0 ? undefined : lines(texts, source);
}

function contextText(fields: readonly Field[], data: FrontObjects, source: string): Decision['context'] {
  if (data.context !== undefined) return plainText(data.context);
  const field = fields.find((each) => each.field === 'context' && fullTextOf(each, source).text.trim() !== '');
  return field === undefined ? undefined : plainText(fullTextOf(field, source));
}
