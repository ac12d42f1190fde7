import { expect, test } from 'vitest';
import { chosenFaults } from '../../src/model/chosen-fault.ts';
import { decisionIn } from '../reading.ts';

function faults(objective: string, rows: string, status = 'proposed', include = '`web-only` → `web+legal`'): string[] {
  const text = `---
status: ${status}
---

# Legal texts

## Profile

| D_var | L_model, Gbit | L_resid, Gbit | L_total, Gbit |
| --- | --- | --- | --- |
${rows}

## Objective

${objective}

## Action

- Include source \`legal\` in the mixture with share 0.12: ${include}
- Exclude source \`ads\`: ${include}
`;
  return chosenFaults(decisionIn(text)).map(({ bound }) => `${bound.column} ${bound.sign} ${bound.quantity.raw}`);
}

const risen = '| web-only | 19.0 | 720.0 | 739.0 |\n| web+legal | 27.1 | 717.9 | 745.0 |';
const fallen = '| web-only | 27.1 | 717.9 | 745.0 |\n| web+legal | 19.0 | 720.0 | 739.0 |';

test.each([
  ['L_total ≤ 740 Gbit', risen, 'L_total <= 740 Gbit'],
  ['L_total ≤ 745.0 Gbit', risen, ''],
  ['L_total < 745.0 Gbit', risen, 'L_total < 745.0 Gbit'],
  ['L_model ≥ 27.1 Gbit', risen, ''],
  ['L_model > 27.1 Gbit', risen, 'L_model > 27.1 Gbit'],
  ['L_model ≥ 27.1 bit/token', risen, ''],
  // The finding of a growth that breaks its bound is another rule's.
  ['L_resid ≤ 700 Gbit', risen, ''],
  ['L_resid ≤ 700 Gbit', fallen, 'L_resid <= 700 Gbit'],
  ['ΔL_resid ≤ 1 Gbit', fallen, 'L_resid <= 1 Gbit'],
  ['ΔL_resid ≤ 0.1 %', fallen, 'L_resid <= 0.1 %'],
  ['ΔL_model ≥ 9 Gbit', risen, ''],
  ['L_total ≤ 740 Gbit', '| web+legal | 27.1 | 717.9 | 745.0 |', 'L_total <= 740 Gbit'],
  ['L_total ≤ 740 Gbit', '| web-only | 19.0 | 720.0 | 739.0 |', ''],
  // Which row the bound means is open where one keeps it.
  ['L_total ≤ 740 Gbit', '| web+legal | 27.1 | 717.9 | 745.0 |\n| web+legal | 20.1 | 717.9 | 738.0 |', ''],
])('%s', (objective, rows, expected) => {
  expect(faults(`Decide by ${objective}.`, rows).join(', ')).toBe(expected);
});

test('what is rejected, or names no variant, is not chosen', () => {
  expect(faults('L_total ≤ 740 Gbit.', risen, 'rejected')).toEqual([]);
  expect(faults('L_total ≤ 740 Gbit.', risen, 'proposed', 'soon')).toEqual([]);
});
