/** A decision document with nothing wrong. */
export const good = `---
type: data-decision
scale: minor
---

# Legal texts in the mixture

## Budget (B)

3.2e21 FLOPs; covers: training and evaluation on the held-out sample

## Family (F)

dense-1.3B; architecture: decoder-only transformer; tokenizer: BPE, 32k; optimizer: AdamW

## Data variants

- \`web-only\`; source: web crawl; cleaning: language filter; format: plain text; order: shuffled
- \`web+legal\`; source: web crawl, legal; cleaning: language filter; format: plain text; order: shuffled

## Profile

| D_var | L_model, bit | L_resid, bit | L_total, bit |
| --- | --- | --- | --- |
| web-only | 1.90e10 | 7.20e11 | 7.39e11 |
| web+legal | 2.71e10 | 7.18e11 | 7.45e11 |

## Estimation

Mode A; curve: validation loss over tokens seen; discretization: one point every 2000 steps

Artifacts: https://example.org/loss.csv

## Action

Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Risks

Contracts name private persons
`;

/** One error: no B. */
export const noBudget: string = good.replace(/## Budget.*\n\n.*\n\n/, '');

/** One warning, which \`--fix\` mends: an empty L_total. */
export const emptyTotal: string = good.replace('7.45e11 |', '|');

/** Nothing but prose. */
export const memo = `---
type: data-decision
---

# Legal texts in the mixture

For two weeks we have discussed whether the legal corpus goes into the mixture.
`;
