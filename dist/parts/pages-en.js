import"./shared-1.js";var t={"action-allowed":'# action-allowed\n\nEvery action is one of the six of the list, with all that it has to say.\n\n## Why\n\nA history of the mixture can be replayed only where every entry is one of a few actions with known slots: include a\nsource with a share, exclude a source, reassign a share from one value to another, replace a transform with another,\nchange the factorization order, recompute the profile at another budget or for another family. "Updated the web shard"\nsays that something happened, and not what.\n\n## Passes\n\n### the six\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 0.12: `web-only` → `web+legal`\n- Exclude source `forum-dump`: `web+forum` → `web-only`\n- Reassign the share of source `code` from 0.20 to 0.35: `web-only` → `web+code`\n- Replace transform `html-v1` with `html-v2`: `web-only` → `web-v2`\n- Change the factorization order: moves are predicted from the board instead of the reverse; `moves-first` → `board-first`\n- Recompute the profile of `web+legal` at budget B\' = 6.4e21 FLOPs\n````\n\n## Fails\n\n### no action\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n````\n\n````text\n5:3-5:29 error action-allowed: The decision records no action. Add a section `Action` that says what changes, e.g. `include source … in the mixture with share …: web-only → web+legal`.\n````\n\n### an empty section\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n\n## Action\n````\n\n````text\n14:4-14:10 error action-allowed: This section records no action. Add an entry that says what changes, e.g. `include source … in the mixture with share …: web-only → web+legal`.\n````\n\n### a verb outside the list\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Drop `scraped-qa` from the mixture: `web-base` → `web-noqa`\n````\n\n````text\n9:3-9:37 error action-allowed: `Drop` is none of the six actions. Write `Exclude source scraped-qa: web-base → web-noqa`.\n````\n\n### a verb that could mean anything\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Updated the web shard\n````\n\n````text\n9:3-9:24 error action-allowed: `Updated` is none of the six actions. Say which of them it is: include a source, exclude a source, reassign a share, replace a transform, change the factorization order or recompute the profile.\n````\n\n### a negated action\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Do not include source `legal` in the mixture with share 0.12: `web-only` → `web+legal`\n````\n\n````text\n9:3-9:63 error action-allowed: `Do not include source legal in the mixture with share 0.12` says what is not done, so it records no action. Move it to the context, or record what is done, e.g. `Include source legal in the mixture with share 0.12: web-only → web+legal`.\n````\n\n### a negated action of no known kind\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- We do not update the web shard\n````\n\n````text\n9:3-9:33 error action-allowed: `We do not update the web shard` says what is not done, so it records no action. Move it to the context, and record here what is done.\n````\n\n### a missing slot\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Reassign the share of source `code` to 0.35: `web-only` → `web+code`\n````\n\n````text\n9:3-9:46 error action-allowed: `Reassign the share of source code to 0.35` lacks the old share. Write `Reassign the share of source code from … to 0.35: web-only → web+code`.\n````\n\n### several missing slots\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include in the mixture: `web-only` → `web+legal`\n````\n\n````text\n9:3-9:25 error action-allowed: `Include in the mixture` lacks the source and its share. Write `Include source … in the mixture with share …: web-only → web+legal`.\n````\n\n### shares outside 0…1\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 12: `web-only` → `web+legal`\n- Include source `code` in the mixture with share 120 %: `web-only` → `web+code`\n````\n\n````text\n9:52-9:54 error action-allowed: A share lies between 0 and 1, unlike `12`. Write `0.12` or `12 %` if percent is meant.\n10:51-10:56 error action-allowed: A share lies between 0 and 1, unlike `120 %`. Write what part of the mixture it is, e.g. `0.12` or `12 %`.\n````\n\n### from is to\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Reassign the share of source `code` from 0.20 to 20 %: `web-only` → `web+code`\n- Replace transform `html-v2` with `html-v2`: `web-only` → `web-v2`\n````\n\n````text\n9:52-9:56 error action-allowed: The share of `code` is `0.20` both before and after. Write the new share after `0.20`, or delete the action.\n10:37-10:44 error action-allowed: `html-v2` is replaced with itself. Name the transform that replaces it, with its version, or delete the action.\n````\n\n## Fix safety\n\n`--fix` changes nothing. Where the words of an action outside the list say all that the closest allowed form needs,\nthat form is offered as a suggestion.\n',"action-record":`# action-record

An action names its variants before and after, which have rows in the profile, and leaves no doubt about B and F.

## Why

A record answers: what changes, in which variant, at which budget, for which family, and which profile came out. The
pair of variants ties the action to its two profiles. B and F may be left to the document where it has exactly one of
each; where the profile is a sweep over budgets or a grid of families, the record says which of them it is about.

## Passes

### a pair with rows

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### one variant measured again

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Recompute the profile of \`web+legal\` at budget B' = 6.4e21 FLOPs
\`\`\`\`

### a sweep, and the budget in the record

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1.0e20 | 8.1 | 733.0 |
| web+legal | 1.0e20 | 8.9 | 733.4 |
| web-only | 4.0e20 | 19.0 | 720.1 |
| web+legal | 4.0e20 | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12 at B = 4.0e20 FLOPs: \`web-only\` → \`web+legal\`
\`\`\`\`

## Fails

### no pair

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12
\`\`\`\`

\`\`\`\`text
16:3-16:56 error action-record: The action lacks its pair of variants (before → after). Add \`web-only → web+legal\`.
\`\`\`\`

### no variant after

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12; before: \`web-only\`
\`\`\`\`

\`\`\`\`text
16:3-16:75 error action-record: The action lacks the variant after it. Add \`web-only → web+legal\`.
\`\`\`\`

### a recomputation of nothing in particular

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Recompute the profile at budget B' = 6.4e21 FLOPs
\`\`\`\`

\`\`\`\`text
16:3-16:52 error action-record: The action lacks the variant whose profile is recomputed. Add either \`web-only\` or \`web+legal\`.
\`\`\`\`

### a variant without a row

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legals\`
\`\`\`\`

\`\`\`\`text
16:3-16:82 error action-record: The action refers to \`web+legals\`, and the document has no such D_var and no such row in the profile. Write the name of a variant that has a row (the profile has \`web-only\` and \`web+legal\`), or add \`web+legals\` to the variants and to the profile.
\`\`\`\`

### before is after

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Exclude source \`legal\`: \`web+legal\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:51 error action-record: \`web+legal\` stands both before and after the action, so nothing changes. Name the resulting variant, e.g. \`web+legal → web-only\`.
\`\`\`\`

### a sweep without the budget

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1.0e20 | 8.1 | 733.0 |
| web+legal | 1.0e20 | 8.9 | 733.4 |
| web-only | 4.0e20 | 19.0 | 720.1 |
| web+legal | 4.0e20 | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
18:3-18:81 error action-record: The action lacks its B. Add either \`B = 1.0e20 FLOPs\` or \`B = 4.0e20 FLOPs\`.
\`\`\`\`

### a grid of families without the family

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | F | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | dense-410M | 19.0 | 720.1 |
| web+legal | dense-410M | 21.1 | 721.4 |
| web-only | dense-1.3B | 24.2 | 701.0 |
| web+legal | dense-1.3B | 27.0 | 701.9 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
18:3-18:81 error action-record: The action lacks its F. Add either \`F = dense-410M\` or \`F = dense-1.3B\`.
\`\`\`\`

### an unknown variant in a sweep

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1.0e20 | 8.1 | 733.0 |
| web+legal | 1.0e20 | 8.9 | 733.4 |
| web-only | 4.0e20 | 19.0 | 720.1 |
| web+legal | 4.0e20 | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+law\`
\`\`\`\`

\`\`\`\`text
18:3-18:79 error action-record: The action refers to \`web+law\`, and the document has no such D_var and no such row in the profile; the action also lacks its B. Write the name of a variant that has a row (the profile has \`web-only\` and \`web+legal\`), and add either \`B = 1.0e20 FLOPs\` or \`B = 4.0e20 FLOPs\`.
\`\`\`\`

### before is after in a sweep

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1.0e20 | 8.1 | 733.0 |
| web+legal | 1.0e20 | 8.9 | 733.4 |
| web-only | 4.0e20 | 19.0 | 720.1 |
| web+legal | 4.0e20 | 21.1 | 721.4 |

## Action

- Exclude source \`legal\`: \`web+legal\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
18:3-18:51 error action-record: \`web+legal\` stands both before and after the action, which also lacks its B. Name the resulting variant, e.g. \`web+legal → web-only\`, and add either \`B = 1.0e20 FLOPs\` or \`B = 4.0e20 FLOPs\`.
\`\`\`\`

## Fix safety

\`--fix\` changes nothing. Where the name of a variant is one or two slips away from one that has a row, that name is
offered as a suggestion.
`,"budget-covers":`# budget-covers

The budget says whether training and inference on the held-out sample are included.

## Why

The pattern counts what is really paid: training, and the evaluation of predictions on the held-out sample. The second part
is no rounding error, it may take a third or a half of B, and a budget that silently leaves it out cannot be compared with
one that has it. Either answer is fine, "included" or "not counted"; silence is not.

## Passes

### both are included

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

B = 3.2e21 FLOPs (training + evaluation on the held-out sample)
\`\`\`\`

### one is said not to be counted

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

B = 3.2e21 FLOPs for training; inference on the held-out sample is not counted.
\`\`\`\`

### only one is counted

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

B = 3.2e21 FLOPs, training only.
\`\`\`\`

### said in the front matter

\`\`\`\`markdown
---
type: data-decision
budget: {value: 2.2e20, unit: FLOPs, covers: [training, evaluation]}
---

# Patents join the mixture
\`\`\`\`

### said in the front matter that one is not counted

\`\`\`\`markdown
---
type: data-decision
budget: {value: 2.2e20, unit: FLOPs, covers: [training, evaluation not counted]}
---

# Patents join the mixture
\`\`\`\`

### no budget, nothing to cover

\`\`\`\`markdown
---
type: data-decision
---

# Patents join the mixture

## Budget

180k USD
\`\`\`\`

## Fails

### nothing is said

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

3.2e21 FLOPs
\`\`\`\`

\`\`\`\`text
7:4-7:10 error budget-covers: B = \`3.2e21 FLOPs\` does not say what it includes. Name training and inference on the held-out sample after it, e.g. \`3.2e21 FLOPs (training + evaluation on the held-out sample)\`.
\`\`\`\`

### only training is named

\`\`\`\`markdown
---
type: data-decision
---

# SEC filings for the finance assistant

**Budget (B).** 3.9 × 10^20 FLOPs for training each run.
\`\`\`\`

\`\`\`\`text
7:3-7:9 warn budget-covers: B = \`3.9 × 10^20 FLOPs\` mentions only training and leaves open whether inference on the held-out sample is counted. Add \`evaluation on the held-out sample included\` or \`evaluation on the held-out sample not counted\` to \`3.9 × 10^20 FLOPs for training each run\`.
\`\`\`\`

### only training is named, in the front matter

\`\`\`\`markdown
---
type: data-decision
budget: {value: 3.9e20, unit: FLOPs, covers: [training]}
---

# SEC filings for the finance assistant
\`\`\`\`

\`\`\`\`text
3:1-3:7 warn budget-covers: B = \`3.9e20 FLOPs\` mentions only training and leaves open whether inference on the held-out sample is counted. Write \`covers: [training, evaluation]\` or \`covers: [training, evaluation not counted]\`.
\`\`\`\`

### only inference is named, in the text

\`\`\`\`markdown
---
type: data-decision
---

# SEC filings for the finance assistant

- **B**: 3.9e20 FLOPs, evaluation on the held-out sample included
\`\`\`\`

\`\`\`\`text
7:5-7:6 warn budget-covers: B = \`3.9e20 FLOPs\` mentions only inference on the held-out sample and leaves open whether training is counted. Add \`training included\` or \`training not counted\` to \`3.9e20 FLOPs, evaluation on the held-out sample included\`.
\`\`\`\`

### only inference is named

\`\`\`\`markdown
---
type: data-decision
budget: {value: 3.9e20, unit: FLOPs, covers: [evaluation]}
---

# SEC filings for the finance assistant
\`\`\`\`

\`\`\`\`text
3:1-3:7 warn budget-covers: B = \`3.9e20 FLOPs\` mentions only inference on the held-out sample and leaves open whether training is counted. Write \`covers: [training, evaluation]\` or \`covers: [evaluation, training not counted]\`.
\`\`\`\`

### budgets in the rows, and not a word of what they include

\`\`\`\`markdown
---
type: data-decision
---

# Forum threads through the second filter

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| forum-ft1 | 4.0e19 | 5.62 | 9.31 |
| forum-ft1 | 1.6e20 | 14.70 | 8.47 |
\`\`\`\`

\`\`\`\`text
11:15-11:21 error budget-covers: B = \`4.0e19\` does not say what it includes. Name training and inference on the held-out sample after it, e.g. \`4.0e19 (training + evaluation on the held-out sample)\`.
\`\`\`\`

### something else is named

\`\`\`\`markdown
---
type: data-decision
---

# SEC filings for the finance assistant

- **B**: 3.9e20 FLOPs
  - covers: data preparation
\`\`\`\`

\`\`\`\`text
7:5-7:6 error budget-covers: B = \`3.9e20 FLOPs\` covers \`data preparation\` and mentions neither training nor inference on the held-out sample. Say for each of them whether it is counted, e.g. \`3.9e20 FLOPs (training + evaluation on the held-out sample)\`.
\`\`\`\`
`,"budget-named":`# budget-named

The decision names one budget B: a number with a unit of compute.

## Why

L_model and L_resid are what one family of predictors reached within one amount of compute. Without B nobody can tell
whether two profiles were measured at one price, and a ranking of data variants may turn round at another B. Money buys
different amounts of compute in different months, tokens cost different amounts in different families, and hours depend on
the machine: none of them says what was paid.

## Passes

### FLOPs

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

B = 3.2e21 FLOPs (training + evaluation)
\`\`\`\`

### device-hours

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- **B**: 5,400 H100-hours, training and inference on the held-out sample included
\`\`\`\`

### one budget in two units

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- **B**: 5,400 H100-hours, training and evaluation

At the measured utilization this is B = 7.6e21 FLOPs.
\`\`\`\`

### a structured budget in the front matter

\`\`\`\`markdown
---
type: data-decision
budget: {value: 2.2e20, unit: FLOPs, covers: [training, evaluation]}
---

# Patents join the mixture
\`\`\`\`

### a ladder of budgets that the rows carry

\`\`\`\`markdown
---
type: data-decision
---

# Forum threads through the second filter

## Compute budget

The ladder has two rungs, B = 4.0e19 FLOPs and B = 1.6e20 FLOPs.

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| forum-ft1 | 4.0e19 | 5.62 | 9.31 |
| forum-ft1 | 1.6e20 | 14.70 | 8.47 |
\`\`\`\`

## Fails

### no budget

\`\`\`\`markdown
---
type: data-decision
title: Mathematics in the spring mixture
---

# Mathematics in the spring mixture

## Context

The tutoring product fails on word problems.
\`\`\`\`

\`\`\`\`text
6:3-6:36 error budget-named: The decision names no B. Add a section \`Budget (B)\` with the compute spent, e.g. \`B = 3.2e21 FLOPs (training + evaluation on the held-out sample)\`.
\`\`\`\`

### no budget, though N, D and the held-out size are stated

\`\`\`\`markdown
---
type: data-decision
---

# Predict docstrings from function bodies

## Predictor family (F)

- Architecture: decoder-only transformer, 12 layers
- Parameters: 160M
- Training tokens: 5e9

## Estimation

Mode B. Held-out size: 5e9 tokens
\`\`\`\`

\`\`\`\`text
5:3-5:42 error budget-named: The decision names no B. Add a section \`Budget (B)\`: from the N, D and held-out size stated here, 6ND + 2N·(held-out size) gives \`B = 6.4e18 FLOPs (training + evaluation on the held-out sample)\`.
\`\`\`\`

### a budget section that names no amount

\`\`\`\`markdown
---
type: data-decision
---

# Podcast transcripts

## Budget

The standard budget of the team.
\`\`\`\`

\`\`\`\`text
9:1-9:32 error budget-named: B is \`The standard budget of the team\`, which is not an amount of compute. Write a number with a unit, e.g. \`B = 3.2e21 FLOPs (training + evaluation on the held-out sample)\`.
\`\`\`\`

### a number without a unit

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

**Budget (B).** 3.2e21
\`\`\`\`

\`\`\`\`text
7:17-7:23 error budget-named: B is \`3.2e21\`, without a unit of compute. Write the unit after the number, e.g. \`B = 3.2e21 FLOPs\`.
\`\`\`\`

### money

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 180k USD
\`\`\`\`

\`\`\`\`text
7:11-7:19 error budget-named: \`180k USD\` is money, and B is an amount of compute. Write the compute it buys, e.g. \`B = 3.2e21 FLOPs (training + evaluation on the held-out sample)\`, and move the price to the context.
\`\`\`\`

### a rate

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 400 TFLOPS
\`\`\`\`

\`\`\`\`text
7:11-7:21 error budget-named: \`400 TFLOPS\` is a rate, and B is an amount of compute. Multiply it by the seconds spent on training and evaluation, and write the product, e.g. \`B = 3.2e21 FLOPs\`.
\`\`\`\`

### tokens

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 300B tokens
\`\`\`\`

\`\`\`\`text
7:11-7:22 error budget-named: \`300B tokens\` is a number of tokens, and B is an amount of compute. Write what they cost: about 6N FLOPs per training token and 2N per held-out token, e.g. \`B = 3.2e21 FLOPs\`.
\`\`\`\`

### wall-clock time

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 72 hours
\`\`\`\`

\`\`\`\`text
7:11-7:19 error budget-named: \`72 hours\` is a time, and B is an amount of compute. Multiply it by the number of devices and name the device, e.g. \`B = 5400 H100-hours\`.
\`\`\`\`

### devices and time

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 64 × H100 for 72 h
\`\`\`\`

\`\`\`\`text
7:11-7:29 error budget-named: \`64 × H100 for 72 h\` gives devices and time separately, and B is one amount of compute. Write their product, \`B = 4608 H100-hours\`, and say what it includes.
\`\`\`\`

### devices and days

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 8 x A100, 3 days
\`\`\`\`

\`\`\`\`text
7:11-7:27 error budget-named: \`8 x A100, 3 days\` gives devices and time separately, and B is one amount of compute. Write their product, \`B = 24 A100-days\`, and say what it includes.
\`\`\`\`

### devices without time

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 64 H100
\`\`\`\`

\`\`\`\`text
7:11-7:18 error budget-named: \`64 H100\` is a number of devices, and B is an amount of compute. Multiply it by the time they ran, e.g. \`B = 4608 H100-hours\` for 64 H100 over 72 hours.
\`\`\`\`

### a range

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 3e21–4e21 FLOPs
\`\`\`\`

\`\`\`\`text
7:11-7:26 error budget-named: \`3e21–4e21 FLOPs\` is a range, and B is one amount of compute. Write the amount spent on every variant, e.g. \`B = 3.2e21 FLOPs\`.
\`\`\`\`

### a list

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 4.0e19, 1.6e20 FLOPs
\`\`\`\`

\`\`\`\`text
7:11-7:31 error budget-named: \`4.0e19, 1.6e20 FLOPs\` lists several budgets, and no row of the profile says which of them it was measured at. Write one B, or give every row of the profile its own in a column \`B, FLOPs\`.
\`\`\`\`

### irregular grouping

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 32,00,000 FLOPs
\`\`\`\`

\`\`\`\`text
7:11-7:26 error budget-named: The digits of \`32,00,000 FLOPs\` are grouped irregularly, so the number is ambiguous. Write it without separators or with a power of ten, e.g. \`B = 3.2e21 FLOPs\`.
\`\`\`\`

### an empty section

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

## Budget

## Context

The desk needs a feed.
\`\`\`\`

\`\`\`\`text
7:4-7:10 error budget-named: This section names no B. Write the compute spent, e.g. \`B = 3.2e21 FLOPs (training + evaluation on the held-out sample)\`.
\`\`\`\`

### an empty section though N, D and the held-out size are stated

\`\`\`\`markdown
---
type: data-decision
---

# Predict docstrings from function bodies

## Budget

## Predictor family (F)

- Parameters (N): 1.6e8
- Training tokens (D): 5e9

## Estimation

Mode B. Held-out size: 5e9 tokens
\`\`\`\`

\`\`\`\`text
7:4-7:10 error budget-named: This section names no B. Write the compute spent: from the N, D and held-out size stated here, 6ND + 2N·(held-out size) gives \`B = 6.4e18 FLOPs (training + evaluation on the held-out sample)\`.
\`\`\`\`

### zero

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- Budget: 0 FLOPs
\`\`\`\`

\`\`\`\`text
7:11-7:18 error budget-named: B is \`0 FLOPs\`, which is not above zero. Write the compute spent on training and evaluation, e.g. \`B = 3.2e21 FLOPs\`.
\`\`\`\`

### two budgets

\`\`\`\`markdown
---
type: data-decision
---

# Forum threads through the second filter

## Budget

B = 4.0e19 FLOPs (training + evaluation)

## Notes

The runs were priced with B = 1.6e20 FLOPs.
\`\`\`\`

\`\`\`\`text
13:31-13:43 error budget-named: \`1.6e20 FLOPs\` is a second B of this decision; the first is \`4.0e19 FLOPs\`. Keep one of the two as B, or give every row of the profile its own in a column \`B, FLOPs\`.
\`\`\`\`

### a budget under an unknown heading

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Compute

3.2e21 FLOPs (training + evaluation)
\`\`\`\`

\`\`\`\`text
5:3-5:29 error budget-named: The decision names no B, but \`3.2e21 FLOPs\` stands under \`Compute\`. Rename \`Compute\` to \`Budget (B)\`, and \`3.2e21 FLOPs\` is read as B.
\`\`\`\`

## Fix safety

\`--fix\` changes nothing: what was paid is known to the author alone. Where the budget seems to stand under another heading,
renaming that heading is offered as a suggestion.
`,"budget-plausible":`# budget-plausible

Where N, D and the held-out size are stated, B is near the compute that follows from them.

## Why

Training costs about 6 FLOPs for each parameter and token, 2 in the forward pass and 4 in the backward pass (Kaplan et
al. 2020, [Scaling Laws for Neural Language Models](https://arxiv.org/abs/2001.08361), section 2.1). Evaluation on the
held-out sample is a forward pass, 2 FLOPs for each parameter and token. So

    B ≈ 6·N·D + 2·N·(held-out size)

in FLOPs, with N the number of parameters (Kaplan et al. leave embeddings out), D the number of training tokens, repeated
ones counted each time, and the held-out size in tokens. A B that is far from it stands for something else, or one of the
four numbers is wrong. The rule compares the two where all of them can be read, and names the reading of B that would fit:

- other work: training alone, 6·N·D; forward passes alone, 2·N·D + 2·N·(held-out size); evaluation alone,
  2·N·(held-out size);
- another unit prefix or exponent: a thousand or a million times as much, or as little;
- an N without embeddings, from a quarter of the stated N on: Pythia 70M has 18.9M such parameters out of 70.4M.

Where the budget says that evaluation is not counted ("training only"), 6·N·D is expected; where training is not
counted, 2·N·(held-out size). Where it mentions only one of them, B may count the other or not.

The rule is silent where N, D or the held-out size is missing, or is given by several numbers, by a bound or in something
other than tokens; where there are several families, several Bs, or rows with a B or a held-out size of their own; where B
is in other units than FLOPs; for a mixture of experts, which uses a part of N for each token; and for a B above the
expected in mode B, where the teacher may have been paid too.

## Passes

### 6ND + 2N·(held-out size) gives B

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

2.3e20 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

### training only

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

2.0e20 FLOPs, training only

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

### B within the tolerance

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

2.6e20 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

### a number that can be read in two ways

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

1.5e20 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B (1.1B without embeddings)
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

### B in a unit that no formula gives

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

410 H100-hours: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

### a higher tolerance

\`\`\`\`yaml
rules:
  budget-plausible: [warn, {tolerance: 0.5}]
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

1.6e20 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

## Fails

### training alone fits

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

1.24e15 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 3,145,728
- Training tokens: 65,536,000 tokens (one epoch)

## Estimation

- Held-out size: 65,536,000 tokens
\`\`\`\`

\`\`\`\`text
9:1-9:14 warn budget-plausible: B is \`1.24e15 FLOPs\`, but 6ND + 2N·(held-out size) gives \`1.65e15 FLOPs\` for N = \`3,145,728\`, D = \`65,536,000 tokens (one epoch)\` and a held-out size of \`65,536,000 tokens\`; training alone, 6ND, gives \`1.24e15 FLOPs\`. If B counts that, say so beside it, \`evaluation on the held-out sample not counted\`; if not, correct B to \`1.65e15 FLOPs\`.
\`\`\`\`

### training and evaluation fit where only training is counted

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

2.6e20 FLOPs, training only

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 20B tokens
\`\`\`\`

\`\`\`\`text
9:1-9:13 warn budget-plausible: B is \`2.6e20 FLOPs\`, but 6ND gives \`2.03e20 FLOPs\` for N = \`1.3B\`, D = \`26B tokens\` and a held-out size of \`20B tokens\`; training plus evaluation, 6ND + 2N·(held-out size), gives \`2.55e20 FLOPs\`. If B counts that, say so beside it, \`evaluation on the held-out sample included\`; if not, correct B to \`2.03e20 FLOPs\`.
\`\`\`\`

### training is counted as forward passes

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

9.4e19 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3 B parameters
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

\`\`\`\`text
9:1-9:13 warn budget-plausible: B is \`9.4e19 FLOPs\`, but 6ND + 2N·(held-out size) gives \`2.29e20 FLOPs\` for N = \`1.3 B parameters\`, D = \`26B tokens\` and a held-out size of \`10B tokens\`; forward passes alone, 2ND + 2N·(held-out size), give \`9.36e19 FLOPs\`. Correct B to \`2.29e20 FLOPs\`: a training token costs 6N, 2N for the forward pass and 4N for the backward pass.
\`\`\`\`

### a smaller N fits

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

1.1e18 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 160M
- Training tokens: 1.5e9 tokens

## Estimation

- Held-out size: 1e9 tokens
\`\`\`\`

\`\`\`\`text
9:1-9:13 warn budget-plausible: B is \`1.1e18 FLOPs\`, but 6ND + 2N·(held-out size) gives \`1.76e18 FLOPs\` for N = \`160M\`, D = \`1.5e9 tokens\` and a held-out size of \`1e9 tokens\`; it gives B for N = \`100M\`. If N without embeddings is \`100M\`, write that as N; if not, correct B to \`1.76e18 FLOPs\`.
\`\`\`\`

### a unit prefix has slipped

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

230 PFLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

\`\`\`\`text
9:1-9:11 warn budget-plausible: B is \`230 PFLOPs\`, but 6ND + 2N·(held-out size) gives \`229000 PFLOPs\`, a thousand times as much, for N = \`1.3B\`, D = \`26B tokens\` and a held-out size of \`10B tokens\`. Correct the unit or exponent of B to get \`229000 PFLOPs\`, or the multiplier of N, D or the held-out size.
\`\`\`\`

### no reading fits

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

3.9e21 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

\`\`\`\`text
9:1-9:13 warn budget-plausible: B is \`3.9e21 FLOPs\`, but 6ND + 2N·(held-out size) gives \`2.29e20 FLOPs\` for N = \`1.3B\`, D = \`26B tokens\` and a held-out size of \`10B tokens\`, and no other reading of B fits. Correct B to \`2.29e20 FLOPs\`, or whichever of N, D and the held-out size is wrong.
\`\`\`\`

### evaluation alone is counted, all in the front matter

\`\`\`\`markdown
---
type: data-decision
budget: {value: 2.3e20, unit: FLOPs, covers: [evaluation, training not counted]}
family: {parameters: 1.3e9, trainingTokens: 2.6e10}
estimation: {heldOutSize: 1.0e10}
---

# Legal texts in the mixture
\`\`\`\`

\`\`\`\`text
3:17-3:36 warn budget-plausible: B is \`2.3e20 FLOPs\`, but 2N·(held-out size) gives \`2.60e19 FLOPs\` for N = \`1.3e9\`, D = \`2.6e10\` and a held-out size of \`1.0e10\`; training plus evaluation, 6ND + 2N·(held-out size), gives \`2.29e20 FLOPs\`. If B counts that, say so beside it, \`training included\`; if not, correct B to \`2.60e19 FLOPs\`.
\`\`\`\`

### a lower tolerance

\`\`\`\`yaml
rules:
  budget-plausible: [warn, {tolerance: 0.05}]
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

2.5e20 FLOPs: training and evaluation on the held-out sample

## Family (F)

- Parameters: 1.3B
- Training tokens: 26B tokens

## Estimation

- Held-out size: 10B tokens
\`\`\`\`

\`\`\`\`text
9:1-9:13 warn budget-plausible: B is \`2.5e20 FLOPs\`, but 6ND + 2N·(held-out size) gives \`2.29e20 FLOPs\` for N = \`1.3B\`, D = \`26B tokens\` and a held-out size of \`10B tokens\`, and no other reading of B fits. Correct B to \`2.29e20 FLOPs\`, or whichever of N, D and the held-out size is wrong.
\`\`\`\`

## Options

\`tolerance\` (0.15): how far the expected compute may be from B, as a share of B. Equality passes, and what \`±\` behind B
or a bound in front of it (\`≤ 3.2e21 FLOPs\`) allows passes too.
`,"claim-consistent":`# claim-consistent

What the text says of the profile agrees with its table, and the chosen variant keeps the objective's bounds.

## Why

A table gets new numbers, and the sentences about it stay. The rule reads clear statements alone: a direction, a change,
or a level of L_model, L_resid or L_total that the text states of a named variant, or of the action's pair where it names
none. They are compared at the precision at which they are printed: half a unit in the last digit of the text and of the
cells, and what they state behind \`±\`; a percentage is of the value before. Questions, conditions, plans, negations,
quotations, limits, rough amounts, other budgets, families and modes, and sentences whose numbers can't be told apart are
left alone; so is a claim that several rows could be meant by. The rule also speaks where the variant after an action
breaks a bound that the objective states, unless \`growth-justified\` does.

## Passes

### the text rounds what the table gives

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

L_model grew by 43 %, and L_resid fell by 2.1 Gbit. L_model of \`web+legal\` is 2.71e10 bit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### no claim about this profile

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

We expected that L_resid would rise. In decision 0003 L_model fell by 3 %. L_resid did not rise.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### the chosen variant keeps the bounds

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

## Objective

Maximize L_model: L_model ≥ 20 Gbit, L_resid ≤ 720 Gbit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

## Fails

### another direction

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

With \`web+legal\` L_model grows by 8.1 Gbit, but L_resid rises.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
14:49-14:62 error claim-consistent: The text says \`L_resid rises\`, but in the table L_resid goes the other way: 720.0 Gbit with \`web-only\`, 717.9 Gbit with \`web+legal\`. Write what the table gives, \`L_resid −2.1 Gbit (−0.3 %)\`, or correct the table.
\`\`\`\`

### another change

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

L_model grew by 40 %.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
14:1-14:21 error claim-consistent: The text says \`L_model grew by 40 %\`, but the table gives +8.1 Gbit (+42.6 %): 19.0 Gbit with \`web-only\`, 27.1 Gbit with \`web+legal\`. Write what the table gives, \`L_model +8.1 Gbit (+42.6 %)\`, or correct the table.
\`\`\`\`

### other ends

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

L_model rises from 1.9e10 to 2.9e10 bit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
14:1-14:40 error claim-consistent: The text says \`L_model rises from 1.9e10 to 2.9e10 bit\`, but the table gives 19.0 Gbit with \`web-only\` and 27.1 Gbit with \`web+legal\`. Write what the table gives, \`L_model: 19.0 Gbit → 27.1 Gbit\`, or correct the table.
\`\`\`\`

### another level reached

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

L_model grew to 29 Gbit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
14:1-14:24 error claim-consistent: The text says \`L_model grew to 29 Gbit\`, but the table gives 19.0 Gbit with \`web-only\` and 27.1 Gbit with \`web+legal\`. Write what the table gives, \`L_model: 19.0 Gbit → 27.1 Gbit\`, or correct the table.
\`\`\`\`

### another level

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

L_model of \`web+legal\` is 2.9e10 bit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
14:1-14:37 error claim-consistent: The text says \`L_model of web+legal is 2.9e10 bit\`, but the table gives 27.1 Gbit for \`web+legal\`. Write what the table gives, \`L_model = 27.1 Gbit\`, or correct the table.
\`\`\`\`

### a level below the bound

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.0 |
| web+legal | 27.1 | 717.9 |

## Objective

Minimize L_resid subject to L_model ≥ 28 Gbit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
20:3-20:81 error claim-consistent: \`web+legal\` is chosen, but its L_model, 27.1 Gbit, breaks the objective's \`L_model ≥ 28 Gbit\`. Choose a variant that keeps the bound, or change the bound in the objective and say why 27.1 Gbit is acceptable.
\`\`\`\`

### a rise above the bound where L_model falls

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 27.1 | 717.9 |
| web+legal | 19.0 | 720.0 |

## Objective

Minimize L_model subject to ΔL_resid ≤ 1.0 Gbit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
20:3-20:81 error claim-consistent: \`web+legal\` is chosen, but L_resid rises by 2.1 Gbit, which breaks the objective's \`ΔL_resid ≤ 1.0 Gbit\`. Choose a variant that keeps the bound, or change the bound in the objective and say why a rise of 2.1 Gbit is acceptable.
\`\`\`\`
`,"conflicting-values":"# conflicting-values\n\nFront matter and body, and a table and an inline `Profile(…)`, give one value for one thing.\n\n## Why\n\nWhat stands in the front matter is read by programs, what stands in the text is read by people. Where the two differ,\none decision is judged and another one is carried out. The front matter's value is the one that is extracted and\njudged, so the finding stands at the body's value; between a table and a `Profile(…)` in a sentence it stands at the\nsentence. The same value in another unit, or printed with fewer digits, is no conflict.\n\n## Passes\n\n### one value, printed twice\n\n````markdown\n---\ntype: data-decision\nbudget: {value: 3.2e21, unit: FLOPs}\nprofile:\n  - {variant: web-only, L_model: 1.903e10, L_resid: 7.2e11, unit: bit}\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720 |\n````\n\n### a profile in the text that repeats the table\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n\nIn bits, Profile(web+legal | B, F) = ⟨2.11e10, 7.214e11⟩ bit.\n````\n\n## Fails\n\n### two budgets\n\n````markdown\n---\ntype: data-decision\nbudget: {value: 8.0e19, unit: FLOPs}\n---\n\n# Legal texts in the mixture\n\n## B = 9.0e19 FLOPs\n````\n\n````text\n8:8-8:20 error conflicting-values: B is `9.0e19 FLOPs` here and `8.0e19 FLOPs` in the front matter. Write `8.0e19 FLOPs` here, or correct the front matter, whose value counts.\n````\n\n### two values of a cell\n\n````markdown\n---\ntype: data-decision\nprofile:\n  - {variant: web-only, L_model: 1.7e10, L_resid: 7.201e11, unit: bit}\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n````\n\n````text\n13:14-13:18 error conflicting-values: `L_model` of `web-only` is `19.0 Gbit` here and `1.7e10 bit` in the front matter. Write the same value in both places; the one in the front matter counts.\n````\n\n### a table and a profile in the text\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n\nIn bits, Profile(web+legal | B, F) = ⟨2.21e10, 7.214e11⟩ bit.\n````\n\n````text\n14:39-14:46 error conflicting-values: `L_model` of `web+legal` is `2.21e10 bit` here and `21.1 Gbit` in the profile table. Write the value of the table, `21.1 Gbit`, here, or correct the table.\n````\n\n### a family and a source\n\n````markdown\n---\ntype: data-decision\nfamily: {name: dense-410M}\nvariants:\n  - {name: web-only, source: web crawl 2025-40}\n---\n\n# Legal texts in the mixture\n\n- **F**: dense-1.3B\n\n## Data variants\n\n- `web-only` — source: forum dump 2019\n````\n\n````text\n10:10-10:20 error conflicting-values: F is `dense-1.3B` here and `dense-410M` in the front matter. Write `dense-410M` here, or correct the front matter, whose value counts.\n14:24-14:39 error conflicting-values: The `source` of `web-only` is `forum dump 2019` here and `web crawl 2025-40` in the front matter. Write `web crawl 2025-40` here, or correct the front matter, whose value counts.\n````\n\n### a facet of the family\n\n````markdown\n---\ntype: data-decision\nfamily: {representation: byte-level BPE with 50304 entries}\n---\n\n# Legal texts in the mixture\n\n## Predictor family (F)\n\n- Tokenizer: unigram, 32000 entries\n````\n\n````text\n10:14-10:36 error conflicting-values: The `data representation` of F is `unigram, 32000 entries` here and `byte-level BPE with 50304 entries` in the front matter. Write `byte-level BPE with 50304 entries` here, or correct the front matter, whose value counts.\n````\n\n### the estimation\n\n````markdown\n---\ntype: data-decision\nestimation: {mode: A}\n---\n\n# Legal texts in the mixture\n\n## Estimation\n\n- Mode: B\n````\n\n````text\n10:9-10:10 error conflicting-values: The estimation is in mode `B` here and in mode `A` in the front matter. Write `A` here, or correct the front matter, whose value counts.\n````\n\n### a facet of the estimation\n\n````markdown\n---\ntype: data-decision\nestimation: {heldOutSize: 5e9}\n---\n\n# Legal texts in the mixture\n\n## Estimation\n\n- Held-out size: 2e9 tokens\n````\n\n````text\n10:18-10:28 error conflicting-values: The `held-out size` of the estimation is `2e9 tokens` here and `5e9` in the front matter. Write `5e9` here, or correct the front matter, whose value counts.\n````\n\n### a check, an action and the objective\n\n````markdown\n---\ntype: data-decision\nactions:\n  - {type: include-source, source: legal, share: 0.12, before: web-only, after: web+legal}\nchecks:\n  - {name: LegalBench-OOD, before: 41.2, after: 44.0}\n  - {name: HellaSwag-shift, before: 60.1, after: 61.0}\nobjective: maximize L_model subject to L_resid <= 730 Gbit\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n\n## Action\n\n- Include source `legal` in the mixture with share 0.15: `web-only` → `web+legal`\n\n## Transfer check\n\n- LegalBench-OOD: 41.2 → 43.5\n- HellaSwag-shift: 60.4 → 61.0\n\n## Objective\n\nMaximize L_model subject to L_resid ≤ 740 Gbit.\n````\n\n````text\n22:52-22:56 error conflicting-values: The action says `0.15` here and `0.12` in the front matter. Write `0.12` here, or correct the front matter, whose value counts.\n26:26-26:30 error conflicting-values: `LegalBench-OOD` after the action is `43.5` here and `44.0` in the front matter. Write `44.0` here, or correct the front matter, whose value counts.\n27:20-27:24 error conflicting-values: `HellaSwag-shift` before the action is `60.4` here and `60.1` in the front matter. Write `60.1` here, or correct the front matter, whose value counts.\n31:39-31:47 error conflicting-values: The objective's bound on `L_resid` is `740 Gbit` here and `730 Gbit` in the front matter. Write `730 Gbit` here, or correct the front matter, whose value counts.\n````\n","difference-shown":`# difference-shown

Before and after an action L_model differs by no less than the stated uncertainty or, where neither one nor the number
of runs is stated, by no less than 1 %.

## Why

Two runs that differ in nothing but the seed do not give one L_model: over 75 repeats of one run in the public logs of
modded-nanogpt its standard deviation is 0.2 %. A change in the data that moves L_model by no more than that decides
nothing. What counts is the uncertainty that the two cells state behind \`±\`; where both state one, it is √(u₁² + u₂²),
and \`± 2 %\` is a share of the cell's value. Where neither states one and the number of runs is not given either (as
\`Runs\` or \`Seeds\` of the estimation, in a sentence there, or in a column of the profile), a difference of less than 1 %
of the value before shows nothing. Where runs are given without an uncertainty the rule is silent: how far they scatter
is for their author to say. Where several pairs of rows can be compared (budgets, modes), one that shows a difference,
or cannot be judged, is enough; else the first is quoted. \`±\` counts as it is stated: more seeds narrow a standard
error, and leave a standard deviation as it is.
A decision whose \`status\` is \`rejected\` changes nothing and is not judged.

## Passes

### a difference of more than 1 %

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### a difference of more than the uncertainty

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 ± 0.4 | 720.1 |
| web+legal | 19.6 ± 0.4 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### the number of runs is stated

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 19.1 | 721.4 |

## Estimation

- Mode: A
- Runs: 3 per variant

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### one budget of two shows a difference

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1e20 FLOPs | 19.0 | 720.1 |
| web+legal | 1e20 FLOPs | 19.1 | 721.4 |
| web-only | 4e20 FLOPs | 24.2 | 690.3 |
| web+legal | 4e20 FLOPs | 26.0 | 690.9 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### a rejected decision

\`\`\`\`markdown
---
type: data-decision
status: rejected
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 19.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

## Fails

### a difference of less than 1 %

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 19.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 warn difference-shown: L_model shows no difference between \`web-only\` (19.0 Gbit) and \`web+legal\` (19.1 Gbit): +0.1 Gbit (+0.5 %) is within ±1 %, and neither the number of runs nor an uncertainty is stated. Repeat both variants with at least 5 seeds and write mean ± standard deviation, or keep \`web-only\`, or drop the claim that L_model changes.
\`\`\`\`

### a difference of less than the uncertainty

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 ± 0.4 | 720.1 |
| web+legal | 19.3 ± 0.4 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 warn difference-shown: L_model shows no difference between \`web-only\` (19.0 ± 0.4 Gbit) and \`web+legal\` (19.3 ± 0.4 Gbit): +0.3 Gbit (+1.6 %) is within the uncertainty, ±0.6 Gbit. Repeat both variants with more seeds and write mean ± standard error, or keep \`web-only\`, or drop the claim that L_model changes.
\`\`\`\`

### one cell states an uncertainty, in percent

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 19.3 ± 2 % | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 warn difference-shown: L_model shows no difference between \`web-only\` (19.0 Gbit) and \`web+legal\` (19.3 Gbit ± 2 %): +0.3 Gbit (+1.6 %) is within the uncertainty, ±0.4 Gbit. Repeat both variants with more seeds and write mean ± standard error, or keep \`web-only\`, or drop the claim that L_model changes.
\`\`\`\`

### no budget shows a difference

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1e20 FLOPs | 19.0 | 720.1 |
| web+legal | 1e20 FLOPs | 19.1 | 721.4 |
| web-only | 4e20 FLOPs | 24.2 | 690.3 |
| web+legal | 4e20 FLOPs | 24.0 | 690.9 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
18:3-18:81 warn difference-shown: L_model shows no difference between \`web-only\` (19.0 Gbit) and \`web+legal\` (19.1 Gbit): +0.1 Gbit (+0.5 %) is within ±1 %, and neither the number of runs nor an uncertainty is stated. Repeat both variants with at least 5 seeds and write mean ± standard deviation, or keep \`web-only\`, or drop the claim that L_model changes.
\`\`\`\`

### two actions with one pair

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 19.1 | 721.4 |

## Actions

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
- Exclude source \`forum\`: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 warn difference-shown: L_model shows no difference between \`web-only\` (19.0 Gbit) and \`web+legal\` (19.1 Gbit): +0.1 Gbit (+0.5 %) is within ±1 %, and neither the number of runs nor an uncertainty is stated. Repeat both variants with at least 5 seeds and write mean ± standard deviation, or keep \`web-only\`, or drop the claim that L_model changes.
\`\`\`\`

### a higher limit for some files

\`\`\`\`yaml
rules:
  difference-shown: [warn, {share: 0.025}]
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 19.47 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 warn difference-shown: L_model shows no difference between \`web-only\` (19.0 Gbit) and \`web+legal\` (19.47 Gbit): +0.47 Gbit (+2.47 %) is within ±2.5 %, and neither the number of runs nor an uncertainty is stated. Repeat both variants with at least 5 seeds and write mean ± standard deviation, or keep \`web-only\`, or drop the claim that L_model changes.
\`\`\`\`

## Options

\`share\` (0.01): where neither the number of runs nor an uncertainty is stated, a difference of less than this share of
the value before is reported; an equal one is not. \`0\` reports only what falls short of a stated uncertainty.
`,"estimation-artifacts":`# estimation-artifacts

A log or a plot of the estimation is attached, and every relative link leads to a file of the repository.

## Why

An estimate from a loss curve is an approximation. Its log lets a reader compute L_model again, with another final level or
another density of points, and see whether the ranking of the variants holds. A link to a file that is not there promises
this and does not keep it, which is why a broken link is an error while a missing one is a warning.

The examples are linted as \`decisions/example.md\` in a repository that holds \`decisions/runs/web-only.csv\` and nothing else.

## Passes

### a log that is there

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A. Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

### a URL, which is never fetched

\`\`\`\`markdown
---
type: data-decision
estimation: {mode: B, artifacts: ["https://example.org/runs/17"]}
---

# Legal texts in the mixture
\`\`\`\`

### a path from the repository's root

\`\`\`\`markdown
---
type: data-decision
estimation: {mode: B, artifacts: [/decisions/runs/web-only.csv]}
---

# Legal texts in the mixture
\`\`\`\`

## Fails

### nothing is attached

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A.
\`\`\`\`

\`\`\`\`text
7:4-7:14 warn estimation-artifacts: No log or plot of the estimation is attached. Add a line that links the log or the plot of every run, e.g. \`Artifacts: [loss curves](runs/loss.csv)\`.
\`\`\`\`

### nothing is attached, and the variants are named

\`\`\`\`markdown
---
type: data-decision
variants:
  - {name: web-only, source: web crawl}
---

# Legal texts in the mixture

## Estimation

Mode A.
\`\`\`\`

\`\`\`\`text
9:4-9:14 warn estimation-artifacts: No log or plot of the estimation is attached. Add a line that links the log or the plot of every variant, e.g. \`Artifacts: [web-only](runs/web-only.csv)\`.
\`\`\`\`

### one link of two leads to no file

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

- Mode: A
- Artifacts: [web-only](runs/web-only.csv), [web+legal](runs/web+legal.csv)
\`\`\`\`

\`\`\`\`text
10:57-10:75 error estimation-artifacts: \`runs/web+legal.csv\` leads to no file. Commit the file at \`runs/web+legal.csv\`, relative to this document's folder, or correct the path; a URL counts too.
\`\`\`\`

### a path from the root that leads to no file

\`\`\`\`markdown
---
type: data-decision
estimation: {mode: A, artifacts: [/runs/web-only.csv]}
---

# Legal texts in the mixture
\`\`\`\`

\`\`\`\`text
3:35-3:53 error estimation-artifacts: \`/runs/web-only.csv\` leads to no file. Commit the file at \`/runs/web-only.csv\`, relative to the repository's root, or correct the path; a URL counts too.
\`\`\`\`

### a link out of the repository

\`\`\`\`markdown
---
type: data-decision
estimation: {mode: A, artifacts: [../../runs/web-only.csv]}
---

# Legal texts in the mixture
\`\`\`\`

\`\`\`\`text
3:35-3:58 error estimation-artifacts: \`../../runs/web-only.csv\` leads out of the repository. Copy the file into the repository and link it there, or link a URL.
\`\`\`\`
`,"estimation-confirmed":`# estimation-confirmed

In a decision marked \`scale: major\` the chosen pair is confirmed in mode B.

## Why

Mode A ranks ten or thirty candidates from loss curves that are there anyway. Its area depends on how the curve was
sampled and where its floor was put, which can change it by half. Before millions are paid for a choice, section 4.3
of the pattern asks for mode B on the short list at least.
A decision whose \`status\` is \`rejected\` changes nothing and is not judged.

## Passes

### the pair in both modes

\`\`\`\`markdown
---
type: data-decision
scale: major
---

# Legal texts in the mixture

## Profile

| D_var | Mode | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | A | 19.0 | 720.1 |
| web+legal | A | 21.1 | 721.4 |
| web-only | B | 7.4 | 720.3 |
| web+legal | B | 8.2 | 721.5 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### a decision that is not marked major

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A.

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

## Fails

### mode A alone

\`\`\`\`markdown
---
type: data-decision
scale: major
---

# Legal texts in the mixture

## Estimation

Mode A.

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
21:3-21:81 warn estimation-confirmed: The decision is marked \`scale: major\`, and every row of \`web-only\` and \`web+legal\` is in mode A. Add a row for \`web-only\` and a row for \`web+legal\` in mode B (teacher→student).
\`\`\`\`
`,"estimation-method":`# estimation-method

The decision says how L_model was estimated: in mode A (by the loss curve, with its construction and discretization) or in mode B (teacher→student).

## Why

The two modes give different numbers for one run. In mode A the result hangs on details that nobody can guess afterwards:
which loss the curve shows, over what, where its final level lies, how densely it was sampled. Taking every eighth point
instead of every one can double the area, which is more than most differences between data variants.

## Passes

### mode A with its curve

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

- Mode: A
- Curve: validation loss in nats per token over tokens seen, area above the last point
- Discretization: one point every 2000 steps, 25 points per run
\`\`\`\`

### mode A in sentences

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A. The curve is the validation loss over tokens, with one point every 500 steps.
\`\`\`\`

### mode B has no curve to describe

\`\`\`\`markdown
---
type: data-decision
---

# Predict docstrings from function bodies

## Estimation

Mode B (teacher→student): the divergence is summed over all student steps.
\`\`\`\`

### a mode in each row

\`\`\`\`markdown
---
type: data-decision
---

# Predict docstrings from function bodies

## Profile

| D_var | Mode | L_model, bit | L_resid, bit |
| --- | --- | --- | --- |
| doc-first | B | 2.143e8 | 5.361e9 |
| body-first | B | 2.516e8 | 5.389e9 |
\`\`\`\`

### a curve said of each variant

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A.

| D_var | Curve | Discretization |
| --- | --- | --- |
| web-only | validation loss over tokens | 300 points |
| web+legal | validation loss over tokens | 150 points |
\`\`\`\`

### a discretization in each row of the profile

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A. Curve: validation loss over tokens.

## Profile

| D_var | Discretization | L_model, bit | L_resid, bit |
| --- | --- | --- | --- |
| web-only | 300 points | 1.9e10 | 7.2e11 |
| web+legal | 150 points | 2.7e10 | 7.1e11 |
\`\`\`\`

## Fails

### no estimation

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.9e10 | 7.2e11 |
\`\`\`\`

\`\`\`\`text
5:3-5:29 error estimation-method: The decision does not say how L_model was estimated. Add a section \`Estimation\` with \`Mode A\` (area between the loss curve and its final level) or \`Mode B\` (teacher→student).
\`\`\`\`

### a section without a mode

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

The usual script of the team.
\`\`\`\`

\`\`\`\`text
7:4-7:14 error estimation-method: This section names no estimation mode. Add \`Mode A\` (area between the loss curve and its final level) or \`Mode B\` (teacher→student).
\`\`\`\`

### mode A without discretization

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A. Curve: validation loss in nats per token over tokens seen.
\`\`\`\`

\`\`\`\`text
7:4-7:14 error estimation-method: Mode A lacks \`discretization\`: how densely the loss curve was sampled is not stated. Add \`discretization: …\`, e.g. \`one point every 2000 steps, 25 points per run\`.
\`\`\`\`

### mode A without its curve

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

- Mode: A
- Discretization: one point every 2000 steps
\`\`\`\`

\`\`\`\`text
7:4-7:14 error estimation-method: Mode A lacks \`curve\`: how the loss curve was built is not stated. Add \`curve: …\`, e.g. \`validation loss in nats per token over tokens seen\`.
\`\`\`\`

### mode A alone

\`\`\`\`markdown
---
type: data-decision
estimation: {mode: A}
---

# Legal texts in the mixture
\`\`\`\`

\`\`\`\`text
3:1-3:11 error estimation-method: Mode A lacks \`curve\` and \`discretization\`. Add \`curve: …\` and \`discretization: …\`, e.g. \`validation loss in nats per token over tokens seen\` and \`one point every 2000 steps, 25 points per run\`.
\`\`\`\`
`,"estimation-recomputed":`# estimation-recomputed

Every cell of the profile agrees with the loss log that is attached for it.

## Why

The linter opens the attached logs (CSV, TSV, JSON Lines, \`trainer_state.json\`, text logs, and their gzip) and computes the cells
again: L_model = ∫ (loss − floor) d(tokens) ÷ ln 2 in mode A and ∫ KL d(tokens) ÷ ln 2 in mode B, L_resid = final loss ×
held-out size ÷ ln 2 (arXiv 2601.03220). A log belongs to the variant that its link, its file or a folder on its path is named after, or that stands before it.
What the document states of curve, floor, integration, tokens per step and held-out size is taken as stated; where it leaves
something open, any usual convention will do. Without a held-out size only L_model is computed. Logs are read out of the
repository alone, up to 256 MB and through no symbolic link. A cell may differ by 1 %, by
its own rounding and by the uncertainty behind its \`±\`. Several logs of one variant are repeated runs where the row has a \`±\` or
the stated number of runs is theirs, and the cell is their mean; where the rows of a variant differ in B, the longer run is that
of the larger B. A curve is too coarse where L_model over every second point differs by more than 5 %.

## Passes

### cells that agree with the log

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.243e9 | 4.642e9 |
| web+legal | 6.21e9 | 4.53e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
- Artifacts: [web+legal](runs/web+legal.csv)
\`\`\`\`

### a convention that is left open, and one that agrees

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.135e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss; discretization: 41 points

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

### a log that no row is named after

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 9.9e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web](runs/steps.csv)
\`\`\`\`

### mode B by its own log

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| teacher | 4.033e8 | 4.642e9 |

## Estimation

Mode B; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [teacher](runs/teacher.kl.csv)
\`\`\`\`

### repeated runs, whose mean the cells hold

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.243e9 ± 5.2e7 | 4.642e9 ± 4.6e7 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [three seeds](runs/repeated/web-only.csv)
\`\`\`\`

### one log at each of two budgets

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | B, FLOPs | L_model, bit |
| --- | --- | --- |
| web-only | 2.4e21 | 4.972e9 |
| web-only | 3.2e21 | 5.243e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [all](runs/web-only.csv), [the first three quarters](runs/short/web-only.csv)
\`\`\`\`

### a log that the link says is of a variant

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| courts | 5.243e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: of \`courts\`: [the log](runs/web-only.csv)
\`\`\`\`

### a wider tolerance

\`\`\`\`yaml
rules:
  estimation-recomputed: [error, {tolerance: 0.05}]
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.4e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

## Fails

### a cell that its log contradicts

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 6.1e9 | 4.8e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:19 error estimation-recomputed: \`L_model\` of \`web-only\` is \`6.1e9 bit\`, and \`runs/web-only.csv\` gives \`5.243e9 bit\`: the cell is off by 16.3 %. Write \`5.243e9 bit\`, or state the convention that gives \`6.1e9 bit\`; \`data-decision profile\` with \`--curve val_loss --floor last --integration trapezoid\` shows this log's sum.
11:22-11:27 error estimation-recomputed: \`L_resid\` of \`web-only\` is \`4.8e9 bit\`, and \`runs/web-only.csv\` gives \`4.642e9 bit\`: the cell is off by 3.4 %. Write \`4.642e9 bit\`, or state the convention that gives \`4.8e9 bit\`; \`data-decision profile\` with \`--curve val_loss --floor last --integration trapezoid\` shows this log's sum.
\`\`\`\`

### a mean that the repeated runs do not give

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 7.1e9 ± 5e7 | 4.642e9 ± 4.6e7 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [three seeds](runs/repeated/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:25 error estimation-recomputed: \`L_model\` of \`web-only\` is \`7.1e9 ± 5e7 bit\`, and the mean of its 3 runs, of which \`runs/repeated/web-only.csv\` is the first, is \`5.243e9 bit\`: the cell is off by 35.4 %. Write \`5.243e9 bit\`, or state the convention that gives \`7.1e9 ± 5e7 bit\`; \`data-decision profile\` with \`--curve val_loss --floor last --integration trapezoid\`, and the same \`--name\` for every log, shows the sum.
\`\`\`\`

### a curve with too few points

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.802e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/coarse/web-only.csv)
\`\`\`\`

\`\`\`\`text
17:25-17:49 warn estimation-recomputed: \`runs/coarse/web-only.csv\` has 6 points: \`L_model\` of \`web-only\` over every second of them is \`7.365e9 bit\`, 26.9 % away from \`5.802e9 bit\`. Log the loss more often, above all where it falls fast; a difference of this size between two variants shows nothing.
\`\`\`\`

### another convention than the stated one

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.135e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:21 error estimation-recomputed: \`L_model\` of \`web-only\` is \`5.135e9 bit\`, which agrees with \`--curve val_loss --floor mean:10 --integration trapezoid\` and not with the stated convention: that gives \`5.243e9 bit\`. Write \`5.243e9 bit\`, or state the convention that was used.
\`\`\`\`

### nats in place of bits

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 3.634e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:21 error estimation-recomputed: \`L_model\` of \`web-only\` is \`3.634e9 bit\`, and \`runs/web-only.csv\` gives \`5.243e9 bit\`: the cell holds nats. Write \`5.243e9 bit\`, which is the same amount in bits.
\`\`\`\`

### ln 2 taken twice

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 7.564e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:21 error estimation-recomputed: \`L_model\` of \`web-only\` is \`7.564e9 bit\`, and \`runs/web-only.csv\` gives \`5.243e9 bit\`: the cell is divided by ln 2 twice. Write \`5.243e9 bit\`.
\`\`\`\`

### an area over steps

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 2.621e4 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:21 error estimation-recomputed: \`L_model\` of \`web-only\` is \`2.621e4 bit\`, and \`runs/web-only.csv\` gives \`5.243e9 bit\`: the cell is an area over steps instead of tokens. Write \`5.243e9 bit\`.
\`\`\`\`

### another prefix of the unit

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.243e3 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:21 error estimation-recomputed: \`L_model\` of \`web-only\` is \`5.243e3 bit\`, and \`runs/web-only.csv\` gives \`5.243e9 bit\`: the cell or its head has another prefix of the unit. Write \`5.243e9 bit\`, or correct the unit in the head.
\`\`\`\`

### L_total in place of L_model

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 9.885e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:21 error estimation-recomputed: \`L_model\` of \`web-only\` is \`9.885e9 bit\`, and \`runs/web-only.csv\` gives \`5.243e9 bit\`: the cell holds L_total. Write \`5.243e9 bit\`.
\`\`\`\`

### an amount per token

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.311 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only.csv)
\`\`\`\`

\`\`\`\`text
11:14-11:19 error estimation-recomputed: \`L_model\` of \`web-only\` is \`1.311 bit\`, and \`runs/web-only.csv\` gives \`5.243e9 bit\`: the cell is an amount per token. Write \`5.243e9 bit\`, the amount for all tokens.
\`\`\`\`

### steps without tokens

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.243e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/web-only/steps.csv)
\`\`\`\`

\`\`\`\`text
17:25-17:48 warn estimation-recomputed: \`runs/web-only/steps.csv\` counts steps and no tokens, and the document does not say how many tokens a step has. Add \`tokens per step: …\` to the estimation.
\`\`\`\`

### a curve that the log does not have

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.243e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/train/web-only.csv)
\`\`\`\`

\`\`\`\`text
17:25-17:48 warn estimation-recomputed: \`runs/train/web-only.csv\` has the curves \`loss\`, and none of them alone is the one that the document states. Name the column as the estimation's \`curve\`, or attach the log that has it.
\`\`\`\`

### a log that is broken

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 5.243e9 | 4.642e9 |

## Estimation

Mode A; curve: validation loss over tokens; floor: last point; integration: trapezoid; discretization: 41 points; held-out size: 1e9 tokens

- Artifacts: [web-only](runs/broken.csv)
\`\`\`\`

\`\`\`\`text
17:25-17:40 warn estimation-recomputed: \`runs/broken.csv\` can't be read as a loss log. Correct the file; \`data-decision profile\` says what is wrong with it.
\`\`\`\`

## Options

- \`tolerance\` (number, 0.01): up to which share of the recomputed value a cell may differ.
`,"family-complete":"# family-complete\n\nThe predictor family F states its architecture, data representation and optimizer regime.\n\n## Why\n\nA family is a class of predictors that can be trained again, and each of the three changes what it can learn at one B. A\ntokenizer that is left out makes per-token values incomparable; an optimizer regime that is left out can turn a ranking of\ndata variants round.\n\n## Passes\n\n### all three are stated\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Predictor family (F)\n\n- Architecture: decoder-only transformer, 24 layers, d_model 2048\n- Tokenizer: byte-level BPE, 65536 entries\n- Optimizer: AdamW, cosine schedule\n````\n\n### a table of families\n\n````markdown\n---\ntype: data-decision\n---\n\n# Mathematics in the spring mixture\n\n## Predictor family\n\n| F | Architecture | Tokenizer | Optimizer regime |\n| --- | --- | --- | --- |\n| dense-32k | decoder-only transformer, 1.1B parameters | byte-level BPE, 32768 entries | AdamW, constant rate 4e-4 |\n| dense-64k | decoder-only transformer, 1.1B parameters | byte-level BPE, 65536 entries | AdamW, constant rate 4e-4 |\n````\n\n### no family, nothing to complete\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n````\n\n## Fails\n\n### one is missing\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Predictor family (F)\n\n- Architecture: decoder-only transformer, 24 layers, d_model 2048\n- Optimizer: AdamW, cosine schedule\n````\n\n````text\n7:4-7:20 error family-complete: F lacks `data representation`. Add `data representation: …` to this field.\n````\n\n### two are missing of a family without a name\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Predictor family (F)\n\n- Architecture: decoder-only transformer, 24 layers, d_model 2048\n````\n\n````text\n7:4-7:20 error family-complete: F lacks `data representation` and `optimizer`. Add `data representation: …` and `optimizer: …` to this field, one line each.\n````\n\n### a bare name\n\n````markdown\n---\ntype: data-decision\n---\n\n# Licensed newswire in the mixture\n\n- **F**: dense-2.7B\n````\n\n````text\n7:5-7:6 error family-complete: F `dense-2.7B` lacks `architecture`, `data representation` and `optimizer`. Add `architecture: …`, `data representation: …` and `optimizer: …` to `dense-2.7B`, one line each.\n````\n\n### a family that only the profile names\n\n````markdown\n---\ntype: data-decision\n---\n\n# Mathematics in the spring mixture\n\n## Profile\n\n| D_var | F | L_model, bit | L_resid, bit |\n| --- | --- | --- | --- |\n| web-only | dense-32k | 1.9e10 | 7.2e11 |\n````\n\n````text\n11:14-11:23 error family-complete: F `dense-32k` lacks `architecture`, `data representation` and `optimizer`. Add `architecture: …`, `data representation: …` and `optimizer: …` to `dense-32k`, one line each.\n````\n\n### one family of two\n\n````markdown\n---\ntype: data-decision\n---\n\n# Mathematics in the spring mixture\n\n## Predictor family\n\n| F | Architecture | Tokenizer | Optimizer regime |\n| --- | --- | --- | --- |\n| dense-32k | decoder-only transformer, 1.1B parameters | byte-level BPE, 32768 entries | AdamW, constant rate 4e-4 |\n| dense-64k | decoder-only transformer, 1.1B parameters | byte-level BPE, 65536 entries | — |\n````\n\n````text\n12:3-12:12 error family-complete: F `dense-64k` lacks `optimizer`. Add `optimizer: …` to `dense-64k`.\n````\n","family-named":`# family-named

The decision names the predictor family F for which the profiles were measured.

## Why

L_model is no property of the data alone: it counts the bits that one class of trainable predictors took over from them.
Another architecture, another tokenizer or another optimizer regime takes over other bits. Without F an effect of the data
cannot be told from an effect of the model.

## Passes

### a section of its own

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor family (F)

- Architecture: decoder-only transformer, 24 layers, d_model 2048
- Tokenizer: byte-level BPE, 65536 entries
- Optimizer: AdamW, cosine schedule
\`\`\`\`

### a name that is said elsewhere

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

- **F**: dense-2.7B
\`\`\`\`

### said in the front matter

\`\`\`\`markdown
---
type: data-decision
family: {name: dense-1.3B, architecture: decoder-only transformer, representation: BPE 64k, optimizer: AdamW}
---

# Patents join the mixture
\`\`\`\`

### a column of the profile

\`\`\`\`markdown
---
type: data-decision
---

# Mathematics in the spring mixture

## Profile

| D_var | F | L_model, bit | L_resid, bit |
| --- | --- | --- | --- |
| web-only | dense-32k | 1.9e10 | 7.2e11 |
\`\`\`\`

### front matter that cannot be read may name it

\`\`\`\`markdown
---
type: data-decision
family: {name: dense-1.3B
---

# Patents join the mixture
\`\`\`\`

## Fails

### no family

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

3.2e21 FLOPs (training + evaluation)
\`\`\`\`

\`\`\`\`text
5:3-5:29 error family-named: The decision names no predictor family F. Add a section \`Predictor family (F)\` with the lines \`architecture: …\`, \`data representation: …\` and \`optimizer: …\`.
\`\`\`\`

### an empty section

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor family (F)

## Budget (B)

3.2e21 FLOPs (training + evaluation)
\`\`\`\`

\`\`\`\`text
7:4-7:24 error family-named: This section names no predictor family F. Add the lines \`architecture: …\`, \`data representation: …\` and \`optimizer: …\`.
\`\`\`\`
`,"front-matter":'# front-matter\n\nThe front matter is YAML whose keys and values are those of the format.\n\n## Why\n\nScripts, the portfolio\'s history and all other rules read the front matter first. A key that is misspelt is read by nobody, a\nstatus that does not exist leaves the decision out of every list, and one bad line hides all the others. None of this is seen\nin the rendered page. As it is about the form alone, the rule keeps its level in a draft, and while the front matter cannot\nbe read no other rule calls anything missing that may stand in it.\n\nA file that only its path makes a decision document, and that holds nothing of one, gets a warning of this rule and is not\njudged further.\n\nThe examples are linted as `decisions/example.md`.\n\n## Passes\n\n### metadata\n\n````markdown\n---\ntype: data-decision\nid: 0007\ntitle: "Legal texts: statutes and judgements"\nstatus: accepted\ndate: 2026-02-17\nowners: [m.okafor, mixture-group]\nsupersedes: DD-0098\nlang: en\nscale: major\n---\n\n# Legal texts: statutes and judgements\n````\n\n### keys of your own\n\n````markdown\n---\ntype: data-decision\nreviewers: [s.lindqvist]\ncontent-owner: finance-data\n---\n\n# SEC filings for the finance assistant\n````\n\n### structured data\n\n````markdown\n---\ntype: data-decision\nbudget: 3.2e21 FLOPs (training + evaluation)\nfamily: {name: dense-1.3B, architecture: decoder-only transformer}\nvariants:\n  - {name: web-only, source: web crawl}\n---\n\n# Legal texts in the mixture\n````\n\n### a decision that its path alone makes one\n\n````markdown\n# Legal texts in the mixture\n\n## Budget (B)\n\nB = 3.2e21 FLOPs (training + evaluation)\n````\n\n### a family that its path alone makes part of a decision\n\n````markdown\n# Legal texts in the mixture\n\n## Predictor family (F)\n\n- Architecture: decoder-only transformer\n- Tokenizer: BPE 64k\n````\n\n### a variant that its path alone makes part of a decision\n\n````markdown\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl 2025-40\n````\n\n## Fails\n\n### a colon inside a value\n\n````markdown\n---\ntype: data-decision\ntitle: Legal texts: statutes and judgements\n---\n\n# Legal texts\n````\n\n````text\n3:8-3:44 error front-matter: The front matter cannot be read as YAML: the value of `title` contains a colon and is not quoted. Write `title: "Legal texts: statutes and judgements"`.\n````\n\n### a bracket that is never closed\n\n````markdown\n---\ntype: data-decision\nowners: [m.okafor, mixture-group\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:1-3:33 error front-matter: The front matter cannot be read as YAML: a `]` is missing. Close the list, the mapping or the quotation above with `]`.\n````\n\n### a sign at the start of a value\n\n````markdown\n---\ntype: data-decision\nowners: @mixture-group\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:9-3:23 error front-matter: The front matter cannot be read as YAML: the value of `owners` starts with `@` and is not quoted. Write `owners: "@mixture-group"`.\n````\n\n### a sign at the start of an item\n\n````markdown\n---\ntype: data-decision\nowners:\n  - @mixture-group\n---\n\n# Legal texts in the mixture\n````\n\n````text\n4:5-4:19 error front-matter: The front matter cannot be read as YAML: a value starts with `@` and is not quoted. Write it as `"@mixture-group"`.\n````\n\n### a colon inside brackets\n\n````markdown\n---\ntype: data-decision\nvariants:\n  - {name: web-only, source: crawl: 2025-40}\n---\n\n# Legal texts in the mixture\n````\n\n````text\n4:30-4:44 error front-matter: The front matter cannot be read as YAML: a value in brackets contains a colon and is not quoted. Quote the value, e.g. `{source: "web crawl: 2025-40"}`.\n````\n\n### one key twice\n\n````markdown\n---\ntype: data-decision\nstatus: draft\nstatus: accepted\n---\n\n# Legal texts in the mixture\n````\n\n````text\n4:1-4:7 error front-matter: The front matter cannot be read as YAML: the key `status` occurs twice. Keep one `status`, with the right value.\n````\n\n### a tab\n\n````markdown\n---\ntype: data-decision\nfamily:\n	name: dense-1.3B\n---\n\n# Legal texts in the mixture\n````\n\n````text\n4:1-4:18 error front-matter: The front matter cannot be read as YAML: this line is indented with a tab. Replace each tab with two spaces.\n````\n\n### uneven indentation\n\n````markdown\n---\ntype: data-decision\nfamily:\n    name: dense-1.3B\n  optimizer: AdamW\n---\n\n# Legal texts in the mixture\n````\n\n````text\n5:1-5:2 error front-matter: The front matter cannot be read as YAML: this line is not indented like the lines it belongs with. Put the same number of spaces before the keys of one mapping and before the items of one list.\n````\n\n### a line that is no key\n\n````markdown\n---\ntype: data-decision\nstatus accepted\ndate: 2026-02-17\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:1-3:16 error front-matter: The front matter cannot be read as YAML: the line `status accepted` is not of the form `key: value`. Write it as `key: value`, or delete it.\n````\n\n### a fault of another kind\n\n````markdown\n---\ntype: data-decision\ntitle: "50\\% legal texts"\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:11-3:12 error front-matter: The front matter cannot be read as YAML: Invalid escape sequence \\%. Write every line as `key: value`, and indent what belongs to the key above by two more spaces.\n````\n\n### one bracket too many\n\n````markdown\n---\ntype: data-decision\nowners: [m.okafor, mixture-group]]\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:34-3:35 error front-matter: The front matter cannot be read as YAML: Unexpected flow-seq-end token in YAML stream: "]". Write every line as `key: value`, and indent what belongs to the key above by two more spaces.\n````\n\n### two values for one key\n\n````markdown\n---\ntype: data-decision\ntitle: "Legal texts" in the mixture\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:8-3:36 error front-matter: The front matter cannot be read as YAML: the value of `title` goes on after its closing quotation mark. Write `title: \'"Legal texts" in the mixture\'`.\n````\n\n### TOML\n\n````markdown\n+++\ntitle = "Legal texts in the mixture"\ntype = "data-decision"\n+++\n\n# Legal texts in the mixture\n````\n\n````text\n1:1-1:4 error front-matter: The front matter is TOML, and only YAML is read. Write it as YAML between two lines `---`, e.g. `title: "Legal texts in the mixture"`.\n````\n\n### a misspelt key\n\n````markdown\n---\ntype: data-decision\nsupercedes: DD-0098\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:1-3:11 error front-matter: `supercedes` is not a key of a decision document, but `supersedes` is. Write `supersedes`.\n````\n\n### a misspelt key of the structured data\n\n````markdown\n---\ntype: data-decision\nfamily: {name: dense-1.3B, architechture: decoder-only transformer}\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:28-3:41 error front-matter: `architechture` is not a key of a decision document, but `architecture` is. Write `architecture`.\n````\n\n### a status that does not exist\n\n````markdown\n---\ntype: data-decision\nstatus: done\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:9-3:13 error front-matter: `status` is `done`, which is not an allowed value. Write one of `draft`, `proposed`, `accepted`, `rejected` and `superseded`.\n````\n\n### a misspelt status, in another letter case\n\n````markdown\n---\ntype: data-decision\nstatus: Acepted\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:9-3:16 error front-matter: `status` is `Acepted`, which is not an allowed value. Write `accepted`; the allowed values are `draft`, `proposed`, `accepted`, `rejected` and `superseded`.\n````\n\n### a language by its name\n\n````markdown\n---\ntype: data-decision\nlang: english\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:7-3:14 error front-matter: `lang` is `english`, which is not an allowed value. Write `en`; the allowed values are `en` and `ru`.\n````\n\n### two languages\n\n````markdown\n---\ntype: data-decision\nlang: [en, ru]\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:1-3:5 error front-matter: `lang` does not hold a single value. Write one value on one line, `lang: en`.\n````\n\n### a date of another form\n\n````markdown\n---\ntype: data-decision\ndate: 17.02.2026\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:7-3:17 error front-matter: `date` is `17.02.2026`, which is not a day written as year, month and day. Write `date: 2026-02-17`.\n````\n\n### a date without a day\n\n````markdown\n---\ntype: data-decision\ndate: February 2026\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:7-3:20 error front-matter: `date` is `February 2026`, which is not a day written as year, month and day. Write the day itself, e.g. `date: 2026-03-11`.\n````\n\n### a list where a mapping is due\n\n````markdown\n---\ntype: data-decision\nbudget: [3.2e21, FLOPs]\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:1-3:7 error front-matter: `budget` is not a mapping of keys to values. Write `budget: {value: 3.2e21, unit: FLOPs, covers: [training, evaluation]}`.\n````\n\n### a mapping where a list is due\n\n````markdown\n---\ntype: data-decision\nchecks: {name: LegalBench-OOD}\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:1-3:7 error front-matter: `checks` is not a list. Write `checks: [{name: LegalBench-OOD, before: 41.2, after: 44.0}]`.\n````\n\n### bare names where mappings are due\n\n````markdown\n---\ntype: data-decision\nvariants: [web-only]\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:12-3:20 error front-matter: `web-only` in the list `variants` is not a mapping of keys to values. Write the item as `{name: web-only, source: …, cleaning: …, format: …, order: …}`.\n````\n\n### a list where a text is due\n\n````markdown\n---\ntype: data-decision\ntitle: [Legal texts, Statutes]\n---\n\n# Legal texts in the mixture\n````\n\n````text\n3:1-3:6 error front-matter: `title` does not hold a single value. Write one value on one line, `title: …`.\n````\n\n### no mapping at all\n\n````markdown\n---\ntype data-decision\n---\n\n# Legal texts in the mixture\n\n## Budget (B)\n\nB = 3.2e21 FLOPs (training + evaluation)\n````\n\n````text\n2:1-2:19 error front-matter: The front matter is not a mapping of keys to values. Write every line of it as `key: value`, e.g. `type: data-decision`.\n````\n\n### a draft keeps the error\n\n````markdown\n---\ntype: data-decision\nstatus: draft\nownres: [m.okafor]\n---\n\n# Legal texts in the mixture\n````\n\n````text\n4:1-4:7 error front-matter: `ownres` is not a key of a decision document, but `owners` is. Write `owners`.\n````\n\n### an architecture decision record\n\n````markdown\n---\nstatus: accepted\n---\n\n# Use PostgreSQL for the run catalogue\n\n## Context\n\nThe catalogue outgrew a spreadsheet.\n\n## Decision\n\nWe use PostgreSQL.\n````\n\n````text\n5:3-5:39 warn front-matter: Only its path makes this file a decision document: it names no B, F, D_var, profile, data action or estimation. Add `type: data-decision` to the front matter if it is to become one, or leave the file out with `exclude` in `data-decision.config.yaml`.\n````\n\n### a record that prices compute and decides nothing about data\n\n````markdown\n# Move the catalogue to the new cluster\n\nCost: 300 GPU-hours\n````\n\n````text\n1:3-1:40 warn front-matter: Only its path makes this file a decision document: it names no B, F, D_var, profile, data action or estimation. Add `type: data-decision` to the front matter if it is to become one, or leave the file out with `exclude` in `data-decision.config.yaml`.\n````\n\n## Fix safety\n\n`--fix` changes nothing: a misspelt key may also be a key of your own. Renaming it, the nearest allowed value, quotation marks\nround a value with a colon and `type: data-decision` are offered as suggestions.\n',"growth-justified":`# growth-justified

Where an action raises L_model, neither the checks nor the bound on L_resid speak against it.

## Why

L_model also rises where prediction is only made harder: by noise, by a scrambled order, by a format that hides what
was plain. Two things tell that from regularities worth storing: an external check that confirms the rise, and a bound
on L_resid. The rule speaks where L_model rises and every check that has values before and after moves the wrong way
(falls, or rises where lower is better), or where L_resid breaks the bound that the objective states, as a level
(\`L_resid ≤ τ\`) or as a rise (\`ΔL_resid ≤ τ\`), or where no bound is stated and L_resid grows by a larger factor than
L_model.
A decision whose \`status\` is \`rejected\` changes nothing and is not judged.

## Passes

### the bound holds and a check confirms

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Objective

Maximize L_model subject to L_resid ≤ 722 Gbit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
\`\`\`\`

### no bound, and L_resid grows by less

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### one check of two confirms

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Transfer check

- LegalBench-OOD: 41.2 → 40.9
- Perplexity on letters: 21.4 → 20.8
\`\`\`\`

### a rejected decision

\`\`\`\`markdown
---
type: data-decision
status: rejected
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 19.1 | 780.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

## Fails

### no check confirms the rise

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Transfer check

- LegalBench-OOD: 41.2 → 40.9
- Perplexity on letters: 21.4 → 22.0
\`\`\`\`

\`\`\`\`text
16:3-16:81 warn growth-justified: L_model rises from 19.0 Gbit to 21.1 Gbit with \`web+legal\`, but no check confirms it: \`LegalBench-OOD\` 41.2 → 40.9 and \`Perplexity on letters\` 21.4 → 22.0. Keep \`web-only\`, or name a check that confirms \`web+legal\`, with its values before and after.
\`\`\`\`

### a level above the bound

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Objective

Maximize L_model subject to L_resid ≤ 721 Gbit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
20:3-20:81 warn growth-justified: L_model rises from 19.0 Gbit to 21.1 Gbit with \`web+legal\`, but its L_resid, 721.4 Gbit, breaks the objective's \`L_resid ≤ 721 Gbit\`. Keep \`web-only\`, or raise the bound in the objective and say why 721.4 Gbit is acceptable.
\`\`\`\`

### a rise above the bound

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Objective

Maximize L_model subject to ΔL_resid ≤ 1.0 Gbit.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
20:3-20:81 warn growth-justified: L_model rises from 19.0 Gbit to 21.1 Gbit with \`web+legal\`, but L_resid rises by 1.3 Gbit, which breaks the objective's \`ΔL_resid ≤ 1.0 Gbit\`. Keep \`web-only\`, or raise the bound in the objective and say why a rise of 1.3 Gbit is acceptable.
\`\`\`\`

### a rise above a bound in percent

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Objective

Maximize L_model subject to ΔL_resid ≤ 0.1 %.

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
20:3-20:81 warn growth-justified: L_model rises from 19.0 Gbit to 21.1 Gbit with \`web+legal\`, but L_resid rises by 1.3 Gbit, which breaks the objective's \`ΔL_resid ≤ 0.1 %\`. Keep \`web-only\`, or raise the bound in the objective and say why a rise of 1.3 Gbit is acceptable.
\`\`\`\`

### no bound, and L_resid grows by more

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+noise | 19.4 | 761.4 |

## Action

- Include source \`noise\` in the mixture with share 0.12: \`web-only\` → \`web+noise\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 warn growth-justified: With \`web+noise\` L_resid rises by 5.7 %, L_model by only 2.1 %, and the objective states no bound on L_resid. Keep \`web-only\`, or say in the objective how far L_resid may rise, e.g. \`ΔL_resid ≤ 41.3 Gbit\`, and why.
\`\`\`\`
`,"no-bare-comparison":`# no-bare-comparison

A comparison names a quantity, and a number or a constraint, in the same sentence.

## Why

"Better" by what, and under which constraint? Without a quantity and a number a sentence can't turn out to be wrong, and so it
supports no decision. A profile quantity, a declared check or an indicator counts as a quantity (loss, perplexity, accuracy,
dedup share, …); a date, a number in a name, a count of runs or B's own value is no number that measures it. A heading and a
table's row count as one sentence.

## Passes

### a quantity or a check, and a number that measures it

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

web+legal is better than web-only on LegalBench-OOD: 44.0 against 41.2. \`L_resid\` got worse by 2.1e9 bit.

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
- Transferability-v2: 12.0 → 12.5
\`\`\`\`

### a quantity and a constraint

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

We take the best L_model subject to L_resid ≤ 7.5e11 bit. Residual bits may get worse by at most 0.5 %.
\`\`\`\`

### a row whose number stands under the name of a quantity

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

| D_var | L_model, bit | Verdict |
| --- | --- | --- |
| web+legal | 2.71e10 | better |
\`\`\`\`

### a mention

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Reviewers struck out “better” wherever no objective was named.
\`\`\`\`

### a fixed phrase

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

At best the crawl ends on Friday. Rows are from the best checkpoint, as best practice says; in the worst case we lose a day.
\`\`\`\`

### advice

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

We had better freeze the tokenizer. Схему партиций лучше не трогать.
\`\`\`\`

### a proper name

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The opinions of the Superior Court stay out.
\`\`\`\`

### a comparison inside another finding

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

<!-- lint ignore no-trigger-words -->

Better quality is what the vendor sells.
\`\`\`\`

## Fails

### nothing is measured

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

web+legal is better.

## Budget

B = 3.2e21 FLOPs, training and evaluation on the held-out sample

## Family

F: dense-1.3B

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.90e10 | 7.200e11 |
| web+legal | 2.71e10 | 7.179e11 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
\`\`\`\`

\`\`\`\`text
7:14-7:20 error no-bare-comparison: \`better\` compares without a quantity and its number in the sentence. Write by how much, at which B and F, e.g. \`L_model +8.1e9 bit (+42.6 %), L_resid −2.1e9 bit (−0.3 %) at B = 3.2e21 FLOPs, F = dense-1.3B\`.
\`\`\`\`

### a number without a quantity, and a check without a number

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

web+legal is 12 % better. It is also better on LegalBench-OOD.

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
- Transferability-v2: 12.0 → 12.5
\`\`\`\`

\`\`\`\`text
7:19-7:25 error no-bare-comparison: \`better\` compares without a quantity and its number in the sentence. Write by how much, at which B and F, e.g. \`L_model … bit (… %), L_resid … bit (… %) at B = …, F = …\`.
7:38-7:44 error no-bare-comparison: \`better\` compares without a quantity and its number in the sentence. Write by how much, at which B and F, e.g. \`L_model … bit (… %), L_resid … bit (… %) at B = …, F = …\`.
\`\`\`\`

### B's own value, a date or a number in a name

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

At B = 3.2e21 FLOPs the L_model of code-v2 improved on 14 March.
\`\`\`\`

\`\`\`\`text
7:44-7:52 error no-bare-comparison: \`improved\` compares without a quantity and its number in the sentence. Write by how much, at which B and F, e.g. \`improved by the objective (maximize L_model subject to L_resid ≤ τ)\`.
\`\`\`\`

### the measurement stands in another sentence

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

LegalBench-OOD stands at 44.0. The mixture is better.

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
- Transferability-v2: 12.0 → 12.5
\`\`\`\`

\`\`\`\`text
7:47-7:53 error no-bare-comparison: \`better\` compares without a quantity and its number in the sentence. Write by how much, at which B and F, e.g. \`L_model … bit (… %), L_resid … bit (… %) at B = …, F = …\`.
\`\`\`\`

### an objective with a bound

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

**Objective.** Maximize L_model subject to L_resid ≤ 7.5e11 bit.

The filter degrades the crawl.
\`\`\`\`

\`\`\`\`text
9:12-9:20 error no-bare-comparison: \`degrades\` compares without a quantity and its number in the sentence. Write by how much, at which B and F, e.g. \`degrades by the objective (maximize L_model subject to L_resid ≤ 7.5e11 bit)\`.
\`\`\`\`
`,"no-trigger-words":`# no-trigger-words

No word such as "quality", "complexity" or "diversity" stands in place of a measurement.

## Why

Two readers take "quality" for two things, and neither can check it. The profile at B and F, an indicator with its number or the
result on a named check says the same so that anybody can measure it again. A mention, a fixed term or a name is no such use
of the word, and is left alone. The words, their forms and the phrases that are none stand in \`rules/lexicon/\`. A configuration adds its own under \`lexicon\`, for each language: \`words\` (a base form brings its forms; \`like\` names a listed word that it is inflected as), \`phrases\` and \`names\`.

## Passes

### a mention in quotation marks, of one to three words

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The word "quality" is gone from this memo; “better data quality” says nothing in bits.
\`\`\`\`

### a fixed technical phrase

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Packing has linear time complexity, phases are stored as complex numbers, and quality assurance signs off the licence scan.
\`\`\`\`

### a "quality classifier", filter or score that a number, a name or a version pins down

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The fastText quality classifier keeps what scores above 0.7; quality filter v3 runs last.
\`\`\`\`

### code, math, addresses, comments and block quotes

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The transform \`quality-filtered\` runs after dedup, and the weight $w_{quality}$ is zero.
Counts are at https://wiki.example.org/data/quality and in reports/quality.csv.

<!-- diversity? ask Lena -->

> Our texts are of the highest quality. (the vendor's letter)
\`\`\`\`

### names: of checks and variants, in mixed letters, of institutions, of linked titles

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The gate is Transferability-v2, and QuALITY plays no part. The licence came from the National Quality Board; terms follow the
[Data Quality Handbook](https://handbook.example.org/dq).

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
- Transferability-v2: 12.0 → 12.5
\`\`\`\`

### names and phrases that the configuration adds

\`\`\`\`yaml
lexicon:
  en:
    names: [Quality-Gate]
    phrases: [quality dashboard]
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The Quality-Gate passed, and the quality dashboards were switched off.
\`\`\`\`

### the word before a named external check

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Quality on the public LegalBench-OOD goes into the card.

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
- Transferability-v2: 12.0 → 12.5
\`\`\`\`

### a label of the format

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

**Проверка переносимости:** LegalBench-OOD, 41.2 → 44.0
\`\`\`\`

### other words that look alike

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Rows that do not qualify are dropped, curves diverge late, and the variance over seeds is 0.3 %. В качестве токенизатора взят BPE, архив сложен в коробки, шарды переносим по ночам.
\`\`\`\`

### qualitative beside quantitative, in Russian

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Разметчики смотрели страницы качественно, а не количественно.
\`\`\`\`

## Fails

### "quality" in a document with a profile

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The legal dump is of higher quality.

## Budget

B = 3.2e21 FLOPs, training and evaluation on the held-out sample

## Family

F: dense-1.3B

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.90e10 | 7.200e11 |
| web+legal | 2.71e10 | 7.179e11 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
\`\`\`\`

\`\`\`\`text
7:29-7:36 error no-trigger-words: \`quality\` stands in place of a measurement. Write the profile at B and F or named indicators, e.g. \`L_model +8.1e9 bit (+42.6 %), L_resid −2.1e9 bit (−0.3 %) at B = 3.2e21 FLOPs, F = dense-1.3B\`.
\`\`\`\`

### "complexity"

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Complexity of the filings grows from year to year.
\`\`\`\`

\`\`\`\`text
7:1-7:11 error no-trigger-words: \`Complexity\` stands in place of a measurement: what data demand of a model is L_model. Write L_model at B and F, e.g. \`L_model … bit (… %) at B = …, F = …\`.
\`\`\`\`

### "informativeness"

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Chat logs are mostly uninformative.

## Budget

B = 3.2e21 FLOPs, training and evaluation on the held-out sample

## Family

F: dense-1.3B

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.90e10 | 7.200e11 |
| web+legal | 2.71e10 | 7.179e11 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
\`\`\`\`

\`\`\`\`text
7:22-7:35 error no-trigger-words: \`uninformative\` stands in place of a measurement: what data add to a model is the gain in L_model. Write the gain in L_model from including the source at the same B, e.g. \`with L_model gain of +8.1e9 bit (+42.6 %) at B = 3.2e21 FLOPs, F = dense-1.3B\`.
\`\`\`\`

### "diversity" beside an indicator

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Tickets add diversity. The dedup share is 0.31 after MinHash.
\`\`\`\`

\`\`\`\`text
7:13-7:22 error no-trigger-words: \`diversity\` stands in place of a measurement. Write named indicators (sources, dedup share, share per domain) or the profile, e.g. \`dedup share 0.31\`.
\`\`\`\`

### "transferability"

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

We pay for transferability.

## Budget

B = 3.2e21 FLOPs, training and evaluation on the held-out sample

## Family

F: dense-1.3B

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.90e10 | 7.200e11 |
| web+legal | 2.71e10 | 7.179e11 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Transfer check

- LegalBench-OOD: 41.2 → 44.0
\`\`\`\`

\`\`\`\`text
7:12-7:27 error no-trigger-words: \`transferability\` stands in place of a measurement on other data. Write the result on a named external check, e.g. \`result on LegalBench-OOD (41.2 → 44.0)\`.
\`\`\`\`

### metalanguage without quotation marks, and a longer quotation

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The vendor promises "the highest quality text on the market"; the word quality is in every line.
\`\`\`\`

\`\`\`\`text
7:34-7:41 error no-trigger-words: \`quality\` stands in place of a measurement. Write the profile at B and F or named indicators, e.g. \`L_model … bit (… %), L_resid … bit (… %) at B = …, F = …\`.
7:72-7:79 error no-trigger-words: \`quality\` stands in place of a measurement. Write the profile at B and F or named indicators, e.g. \`L_model … bit (… %), L_resid … bit (… %) at B = …, F = …\`.
\`\`\`\`

### a measured sentence excuses no trigger word

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

Data quality went up: L_model +8.1e9 bit.
\`\`\`\`

\`\`\`\`text
7:6-7:13 error no-trigger-words: \`quality\` stands in place of a measurement. Write the profile at B and F or named indicators, e.g. \`L_model … bit (… %), L_resid … bit (… %) at B = …, F = …\`.
\`\`\`\`

### a word of the configuration

\`\`\`\`yaml
lexicon:
  en:
    words:
      - {base: richness, rewrite: L_model at B and F}
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Court records in the mixture

The richness of the filings surprised us.
\`\`\`\`

\`\`\`\`text
7:5-7:13 error no-trigger-words: \`richness\` stands in place of a measurement, as the configuration says. Write \`L_model at B and F\`.
\`\`\`\`
`,"objective-balanced":`# objective-balanced

The objective names L_model or a constraint beside test loss, perplexity or L_resid.

## Why

This is the first anti-pattern of the method: choosing the data with the lowest test loss. A low loss says how little is left
to predict, and predictable data may teach a model next to nothing. What carries over to other tasks is what moved into the
parameters, L_model; the loss belongs into the objective as a bound.

## Passes

### L_model under a bound

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Objective

Maximize L_model subject to L_resid ≤ 7.2e11 bit.
\`\`\`\`

### a loss with a constraint on something else

\`\`\`\`markdown
---
type: data-decision
objective: lowest held-out perplexity with a toxicity share of at most 0.1 %
---

# Legal texts in the mixture
\`\`\`\`

### a loss that is mentioned, not chosen by

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

We took the last point of the validation loss because the rate is constant.
\`\`\`\`

## Fails

### perplexity alone

\`\`\`\`markdown
---
type: data-decision
---

# SEC filings for the finance assistant

**Objective.** Reach the lowest held-out perplexity on the finance slice.

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-base | 12.41 | 18.93 |
| web+filings | 13.87 | 18.76 |

## Action

- Include source \`sec-filings\` in the mixture with share 0.15: \`web-base\` → \`web+filings\`
\`\`\`\`

\`\`\`\`text
7:16-7:73 warn objective-balanced: The objective rests on \`held-out perplexity\` alone and names neither L_model nor a constraint. Write what is maximized and what is bounded, e.g. \`maximize L_model subject to L_resid ≤ 18.93 Gbit\`.
\`\`\`\`

### L_resid alone

\`\`\`\`markdown
---
type: data-decision
objective: minimize L_resid
---

# SEC filings for the finance assistant
\`\`\`\`

\`\`\`\`text
3:12-3:28 warn objective-balanced: The objective rests on \`L_resid\` alone and names neither L_model nor a constraint. Write what is maximized and what is bounded, e.g. \`maximize L_model subject to L_resid ≤ τ\`.
\`\`\`\`

### a justification by loss where no objective is stated

\`\`\`\`markdown
---
type: data-decision
---

# SEC filings for the finance assistant

## Why

The crawl has few covenants. We chose the filings because the mixture with them has the lowest validation loss.

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-base | 12.41 | 18.93 |
| web+filings | 13.87 | 18.76 |
\`\`\`\`

\`\`\`\`text
9:30-9:112 warn objective-balanced: This choice rests on \`validation loss\` alone and names neither L_model nor a constraint. State the objective that was applied, e.g. \`maximize L_model subject to L_resid ≤ 18.93 Gbit\`, and the L_model of both variants.
\`\`\`\`

### a justification by loss that names a variant

\`\`\`\`markdown
---
type: data-decision
---

# SEC filings for the finance assistant

We keep \`web+filings\`, because its test loss is lower.

## Data variants

- \`web-base\` — source: web crawl 2025-40
- \`web+filings\` — source: web crawl 2025-40, SEC filings
\`\`\`\`

\`\`\`\`text
7:1-7:55 warn objective-balanced: This choice rests on \`test loss\` alone and names neither L_model nor a constraint. State the objective that was applied, e.g. \`maximize L_model subject to L_resid ≤ τ\`, and the L_model of both variants.
\`\`\`\`
`,"profile-complete":"# profile-complete\n\nEvery D_var has a row in the profile with both L_model and L_resid, and every row is of a D_var.\n\n## Why\n\nVariants are compared number by number. A variant without a row takes part in no comparison, a row that no D_var\nbelongs to measures something that cannot be built again, and a cell without a number leaves the other number of its\nrow alone. A code length is never below zero: a negative L_model says that the floor was taken above the loss curve.\n\n## Passes\n\n### a row for every variant\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n````\n\n### one variant at two budgets\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- | --- |\n| web-only | 1.0e20 | 8.1 | 733.0 |\n| web-only | 4.0e20 | 19.0 | 720.1 |\n````\n\n## Fails\n\n### a variant without a row\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n````\n\n````text\n10:4-10:13 error profile-complete: D_var `web+legal` has no row in the profile. Add a row with its `L_model` and `L_resid` at the same B and F as `web-only`, or take `web+legal` out of the variants compared.\n````\n\n### a row without a variant\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n| web+code | 20.2 | 719.8 |\n````\n\n````text\n18:3-18:11 error profile-complete: `web+code` has a row in the profile but is not a D_var of this decision. Say under `Data variants (D_var)` what goes into `web+code`, or delete the row.\n````\n\n### an empty cell\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | | 721.4 |\n````\n\n````text\n12:15-12:15 error profile-complete: `L_model` of `web+legal` is empty. Write the measured value, as `web-only` has `19.0 Gbit`, or take `web+legal` out of the comparison.\n````\n\n### a cell that holds no number\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | n/a |\n````\n\n````text\n12:22-12:25 error profile-complete: `L_resid` of `web+legal` is `n/a`, which is not an amount of information. Write the measured value, as `web-only` has `720.1 Gbit`, or take `web+legal` out of the comparison.\n````\n\n### an empty cell and no number in the only row\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | | n/a |\n````\n\n````text\n11:14-11:14 error profile-complete: `L_model` of `web-only` is empty. Write the measured value with its unit, or take `web-only` out of the comparison.\n11:16-11:19 error profile-complete: `L_resid` of `web-only` is `n/a`, which is not an amount of information. Write the measured value with its unit, or take `web-only` out of the comparison.\n````\n\n### a range, and a unit that may be bits or bytes\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model | L_resid |\n| --- | --- | --- |\n| web-only | 18–20 Gbit | 720.1 Gbit |\n| web+legal | 21.1 Gbit | 90.2 Gb |\n````\n\n````text\n11:14-11:24 error profile-complete: `L_model` of `web-only` is `18–20 Gbit`, which is a range. Write one number, and its uncertainty after `±`.\n12:27-12:34 error profile-complete: `L_resid` of `web+legal` is `90.2 Gb`, which can mean bits or bytes. Spell the unit out: `Gbit` or `GB`.\n````\n\n### negative quantities\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | −0.4 | 720.1 |\n| web+legal | 21.1 | −721.4 |\n````\n\n````text\n11:14-11:18 error profile-complete: `L_model` of `web-only` is `−0.4 Gbit`, and a code length is never below zero. Correct the sign if it is a slip; otherwise the floor lies above the loss curve: measure `web-only` again with the floor at the last points of the curve.\n12:22-12:28 error profile-complete: `L_resid` of `web+legal` is `−721.4 Gbit`, and a code length is never below zero. Measure it again, or correct the sign if it is a slip.\n````\n\n### two rows that disagree\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n| web-only | 19.6 | 720.1 |\n````\n\n````text\n13:3-13:11 error profile-complete: `web-only` has two rows at the same B, F and mode: `L_model` is `19.0` in one and `19.6` in the other. Keep one of them, or tell them apart in a column `B`, `F` or `mode`.\n````\n\n### a table with a head alone\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n````\n\n````text\n9:4-9:12 error profile-complete: D_var `web-only` has no row in the profile. Add a row with its `L_model` and `L_resid`, or take `web-only` out of the variants compared.\n10:4-10:13 error profile-complete: D_var `web+legal` has no row in the profile. Add a row with its `L_model` and `L_resid`, or take `web+legal` out of the variants compared.\n````\n","profile-table":"# profile-table\n\nA table gives L_model and L_resid of every variant.\n\n## Why\n\nL_model is what training moved from the data into the parameters, L_resid is what stays unpredictable under that\nmodel. One and the same loss can hide any ratio of the two, and what transfers to other tasks sits in the first. A\ntable puts the two of all variants side by side; a number in a sentence, or a `Profile(…)` in the text, is too easily\nread alone.\n\n## Passes\n\n### variants as rows\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n````\n\n### variants as columns\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| Gbit | web-only | web+legal |\n| --- | --- | --- |\n| L_model | 19.0 | 21.1 |\n| L_resid | 720.1 | 721.4 |\n````\n\n## Fails\n\n### no table\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n````\n\n````text\n5:3-5:29 error profile-table: The decision has no profile table. Add a section `Profile` with a table of the columns `D_var`, `L_model, bit` and `L_resid, bit` and a row for each of `web-only` and `web+legal`.\n````\n\n### a section without a table\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n\n## Profile\n\nThe table follows with the signed contract.\n````\n\n````text\n12:4-12:11 error profile-table: This section has no profile table. Add a table with the columns `D_var`, `L_model, bit` and `L_resid, bit` and a row for each of `web-only` and `web+legal`.\n````\n\n### neither table nor variants\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Budget (B)\n\nB = 3.2e21 FLOPs (training + evaluation)\n````\n\n````text\n5:3-5:29 error profile-table: The decision has no profile table. Add a section `Profile` with a table of the columns `D_var`, `L_model, bit` and `L_resid, bit` and one row per variant.\n````\n\n### a section alone\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\nThe table follows with the signed contract.\n````\n\n````text\n7:4-7:11 error profile-table: This section has no profile table. Add a table with the columns `D_var`, `L_model, bit` and `L_resid, bit` and one row per variant.\n````\n\n### a profile in the text and no section\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n\n## Notes\n\nThe run gave Profile(web-only | B, F) = ⟨1.90e10, 7.20e11, 7.39e11⟩ bit.\n````\n\n````text\n5:3-5:29 error profile-table: The profile of `web-only` stands in the text, and there is no table. Add a section `Profile` with a table of the columns `D_var`, `L_model` and `L_resid`, and put there `| web-only | 1.90e10 bit | 7.20e11 bit |`.\n````\n\n### a profile in the text alone\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n- `web-only` — source: web crawl; cleaning: none; format: one page per example; order: shuffled\n- `web+legal` — source: web crawl, legal corpus; cleaning: none; format: one page per example; order: shuffled\n\n## Profile\n\nProfile(web-only | B, F) = ⟨1.90e10, 7.20e11, 7.39e11⟩ bit\n\nProfile(web+legal | B, F) = ⟨2.11e10, 7.21e11, 7.42e11⟩ bit\n````\n\n````text\n12:4-12:11 error profile-table: The profile of `web-only` and `web+legal` stands in the text, and there is no table. Add a table with the columns `D_var`, `L_model` and `L_resid`, and put there `| web-only | 1.90e10 bit | 7.20e11 bit |` and `| web+legal | 2.11e10 bit | 7.21e11 bit |`.\n````\n\n### a table without rows\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, bit | L_resid, bit |\n| --- | --- | --- |\n| … | … | … |\n````\n\n````text\n9:1-9:40 error profile-table: No row of the profile table names a variant. Add a row for each variant, with its name, `L_model` and `L_resid`.\n````\n","profile-total":`# profile-total

L_total is L_model + L_resid, up to the rounding of the printed digits.

## Why

L_total is the sum of the other two. Half a unit in the last printed digit of each of the three, and what is stated
behind \`±\`, may lie between the sum and the total; whatever is more says that one of three published numbers is wrong,
and a reader cannot tell which.

## Passes

### the sum, within rounding

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit | L_total, Gbit |
| --- | --- | --- | --- |
| web-only | 12.41 | 18.93 | 31.34 |
| web+legal | 13.87 | 18.76 | 32.64 |
\`\`\`\`

### no L_total column

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |
\`\`\`\`

### a stated uncertainty

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit | L_total, Gbit |
| --- | --- | --- | --- |
| web-only | 12.4 ± 0.3 | 18.9 | 31.5 |
\`\`\`\`

## Fails

### another sum

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit | L_total, Gbit |
| --- | --- | --- | --- |
| web-only | 12.41 | 18.93 | 31.34 |
| web+legal | 12.77 | 19.45 | 33.22 |
\`\`\`\`

\`\`\`\`text
12:31-12:36 error profile-total: \`L_total\` of \`web+legal\` is \`33.22\`, but 12.77 Gbit + 19.45 Gbit is 32.22 Gbit. Write \`32.22\`, or correct whichever of the three numbers is wrong.
\`\`\`\`

### an empty cell

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, Gbit | L_resid, Gbit | L_total, Gbit |
| --- | --- | --- | --- |
| web-only | 12.41 | 18.93 | 31.34 |
| web+legal | 13.02 | 18.88 |  |
\`\`\`\`

\`\`\`\`text
12:32-12:32 warn profile-total: \`L_total\` of \`web+legal\` is empty. Write \`31.90\`: 13.02 Gbit + 18.88 Gbit is 31.90 Gbit.
\`\`\`\`

### a cell that holds no number

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit | L_total, bit |
| --- | --- | --- | --- |
| web-only | 1.90e10 | 7.20e11 | later |
\`\`\`\`

\`\`\`\`text
11:34-11:39 warn profile-total: \`L_total\` of \`web-only\` is \`later\`, which is not an amount of information. Write \`7.39e11\`: 1.90e10 bit + 7.20e11 bit is 7.39e11 bit.
\`\`\`\`

## Fix safety

\`--fix\` fills an empty L_total cell of a table with the sum, in the unit of the column, with the digits and in the
style that its other cells (else those of L_model and L_resid) are printed in. Where it cannot be told which unit the
cell is in, and where anything stands in it, the sum is offered as a suggestion only: the total may be right and one
of the other two wrong.
`,"profile-units":"# profile-units\n\nThe quantities of the profile have a unit, and one that lets them be added and compared.\n\n## Why\n\nBits and nats differ by a factor of 1.44, bits and gigabits by a billion, and a total differs from a value per token\nby the size of the sample. Whoever adds or compares across such units gets a number that means nothing, and it looks\nlike any other. Where no unit is written, bits are assumed, and a guess of that kind has to be confirmed by the\nauthor.\n\n## Passes\n\n### units in the head\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n````\n\n### a sentence above the table\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\nAll values in Gbit.\n\n| D_var | L_model | L_resid |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n````\n\n### both per token\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, bits/token | L_resid, bits/token |\n| --- | --- | --- |\n| web-only | 0.412 | 3.705 |\n````\n\n## Fails\n\n### no unit anywhere\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model | L_resid |\n| --- | --- | --- |\n| web-only | 1.90e10 | 7.20e11 |\n````\n\n````text\n9:1-9:30 warn profile-units: The profile names no unit, so bits are assumed. Write the unit into the head of the table, e.g. `L_model, bit` and `L_resid, bit`, or say above the table what unit all values are in.\n````\n\n### one column without a unit\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n````\n\n````text\n9:27-9:34 warn profile-units: `L_resid` has no unit, while `L_model` is in `Gbit`. Write the unit after it, e.g. `L_resid, Gbit`.\n````\n\n### a total and a value per token\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, nats/token |\n| --- | --- | --- |\n| web-only | 19.0 | 1.114 |\n````\n\n````text\n9:27-9:46 warn profile-units: `L_model` is a total in `Gbit` and `L_resid` is in `nats/token`, so the two cannot be added. Give `L_resid` as a total in `Gbit` too: multiply it by the size of the held-out sample.\n````\n\n### a total and a value per token, with the held-out size\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, nats/token |\n| --- | --- | --- |\n| web-only | 19.0 | 1.114 |\n\n## Estimation\n\n- Mode: B\n- Held-out size: 5e9 tokens\n````\n\n````text\n9:27-9:46 warn profile-units: `L_model` is a total in `Gbit` and `L_resid` is in `nats/token`, so the two cannot be added. Give `L_resid` as a total in `Gbit` too: multiply it by the size of the held-out sample, `5e9 tokens`.\n````\n\n### a value per token and a total\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, bits/token | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 0.412 | 720.1 |\n````\n\n````text\n9:33-9:46 warn profile-units: `L_resid` is a total in `Gbit` and `L_model` is in `bits/token`, so the two cannot be added. Give `L_model` as a total in `Gbit` too.\n````\n\n### a value per token and a value per byte\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, bits/token | L_resid, bits/byte |\n| --- | --- | --- |\n| web-only | 0.412 | 0.871 |\n````\n\n````text\n9:33-9:51 warn profile-units: `L_model` is in `bits/token` and `L_resid` in `bits/byte`, so the two cannot be added. Give both with the same denominator, or both as totals in bits.\n````\n\n### a second table without a unit\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n\n| D_var | L_model | L_resid, Gbit |\n| --- | --- | --- |\n| web+code | 20.2 | 719.8 |\n````\n\n````text\n14:11-14:18 warn profile-units: `L_model` has no unit in this table, while that of `web-only` is in `Gbit`. Write the unit after it, e.g. `L_model, Gbit`.\n````\n\n### a row in another unit\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21100 Mbit | 721.4 |\n````\n\n````text\n12:15-12:25 warn profile-units: `L_model` of `web+legal` is `21100 Mbit`, while the column is in `Gbit`. Write `21.100`, in the same unit as `web-only`.\n````\n\n### a cell without a unit, and one counted otherwise\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model | L_resid |\n| --- | --- | --- |\n| web-only | 19.0 Gbit | 720.1 Gbit |\n| web+legal | 21.1 | 721.4 Gbit |\n| web+code | 20.2 Gbit | 3.6 bits/token |\n````\n\n````text\n12:15-12:19 warn profile-units: `L_model` of `web+legal` is `21.1`, without a unit, while `web-only` has `19.0 Gbit`. Write the unit after `21.1`, or one unit for all rows into the head.\n13:26-13:40 warn profile-units: `L_resid` of `web+code` is `3.6 bits/token`, while `web-only` has `720.1 Gbit`, which is another kind of unit. Write it in `Gbit`, like the rest of the column.\n````\n\n### two tables in different units\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, Gbit | L_resid, Gbit |\n| --- | --- | --- |\n| web-only | 19.0 | 720.1 |\n| web+legal | 21.1 | 721.4 |\n\n| D_var | L_model, bits/token | L_resid, bits/token |\n| --- | --- | --- |\n| web-only | 0.412 | 3.705 |\n````\n\n````text\n14:11-14:30 warn profile-units: `L_model` is in `bits/token` in this table and in `Gbit` in the one above, so their rows cannot be compared. Give `L_model` in `Gbit` here too.\n````\n\n## Fix safety\n\n`--fix` changes nothing: which unit was meant is known to the author alone. Where a cell states its unit and only the\ncolumn has another, the converted number is offered as a suggestion, with the digits that were printed.\n","reason-stated":`# reason-stated

The decision gives a context or an objective.

## Why

A profile says what was measured. Why anybody measured it, and what would count as a success, stands in the context and in
the objective; without either, the next reader cannot tell when the decision is out of date. The rule is off unless it is
turned on, because small decisions often follow from one that has said it already.

## Passes

### a context

\`\`\`\`yaml
rules:
  reason-stated: warn
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Context

A third of the requests is about statutes, and the mixture has none.
\`\`\`\`

### an objective

\`\`\`\`yaml
rules:
  reason-stated: warn
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
objective: maximize L_model subject to L_resid <= 7.2e11 bit
---

# Legal texts in the mixture
\`\`\`\`

### off without configuration

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture
\`\`\`\`

## Fails

### neither

\`\`\`\`yaml
rules:
  reason-stated: warn
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.9e10 | 7.2e11 |
\`\`\`\`

\`\`\`\`text
5:3-5:29 warn reason-stated: The decision gives neither a context nor an objective. Add a section \`Context\` that says what is wrong today, or \`Objective\` with what is aimed at, e.g. \`maximize L_model subject to L_resid ≤ 7.2e11 bit\`.
\`\`\`\`

### an empty section

\`\`\`\`yaml
rules:
  reason-stated: error
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Context

## Risks

- The licence may be withdrawn.
\`\`\`\`

\`\`\`\`text
7:4-7:11 error reason-stated: This section is empty, and the decision gives neither a context nor an objective. Write under \`Context\` what is wrong today, or under \`Objective\` what is aimed at, e.g. \`maximize L_model subject to L_resid ≤ τ\`.
\`\`\`\`
`,"risk-stated":`# risk-stated

The decision names at least one risk.

## Why

A decision card answers four questions: what changes, why, on what evidence, and at what risk. The first three can be looked
up later in the documents and logs; what the authors were afraid of cannot. A risk beside its control also tells whoever
runs the next training what to watch.

## Passes

### a list of risks

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Risks and controls

- Statutes go out of date; control: the corpus is compared with the official portal every quarter.
\`\`\`\`

### risks in the front matter

\`\`\`\`markdown
---
type: data-decision
risks: [the licence allows training only]
---

# Patents join the mixture
\`\`\`\`

## Fails

### no risk

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Context

A third of the requests is about statutes, and the mixture has none.
\`\`\`\`

\`\`\`\`text
5:3-5:29 warn risk-stated: The decision names no risk. Add a section \`Risks\` that says what may go wrong and how it is controlled.
\`\`\`\`

### no risk of a named variant

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.9e10 | 7.2e11 |
| web+legal | 2.7e10 | 7.1e11 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
5:3-5:29 warn risk-stated: The decision names no risk. Add a section \`Risks\` that says what may go wrong with \`web+legal\` and how it is controlled.
\`\`\`\`

### an empty section beside a named variant

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`

## Risks

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.9e10 | 7.2e11 |
| web+legal | 2.7e10 | 7.1e11 |
\`\`\`\`

\`\`\`\`text
11:4-11:9 warn risk-stated: This section names no risk. Write what may go wrong with \`web+legal\` and how it is controlled.
\`\`\`\`

### an empty section

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Risks

## Context

A third of the requests is about statutes, and the mixture has none.
\`\`\`\`

\`\`\`\`text
7:4-7:9 warn risk-stated: This section names no risk. Write what may go wrong and how it is controlled.
\`\`\`\`
`,"same-budget":`# same-budget

Rows of the profile that are compared share one B, or every variant has a row at every B.

## Why

A larger budget moves more bits into the parameters whatever the data are, so rows at different B compare two runs and
not two variants. The order of two variants can turn round between budgets. A sweep is fine, and even asked for, where
it is whole: then variants are compared at each B by itself.

## Passes

### one budget

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

B = 3.2e21 FLOPs (training + evaluation)

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |
\`\`\`\`

### a whole sweep

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1.0e20 | 8.1 | 733.0 |
| web+legal | 1.0e20 | 8.9 | 733.4 |
| web-only | 4.0e20 | 19.0 | 720.1 |
| web+legal | 4.0e20 | 21.1 | 721.4 |
\`\`\`\`

## Fails

### a gap in a sweep

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1.0e20 | 8.1 | 733.0 |
| web+legal | 1.0e20 | 8.9 | 733.4 |
| web-only | 4.0e20 | 19.0 | 720.1 |
\`\`\`\`

\`\`\`\`text
9:1-9:53 error same-budget: The profile has rows at B = \`1.0e20 FLOPs\` and \`4.0e20 FLOPs\`, but \`Profile(web+legal | B = 4.0e20 FLOPs)\` is missing. Add this row, or delete rows until every variant has one at every B that is left.
\`\`\`\`

### each variant at a budget of its own

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 1.0e20 | 8.1 | 733.0 |
| web+legal | 4.0e20 | 21.1 | 721.4 |
\`\`\`\`

\`\`\`\`text
9:1-9:53 error same-budget: The profile has rows at B = \`1.0e20 FLOPs\` and \`4.0e20 FLOPs\`, but \`Profile(web-only | B = 4.0e20 FLOPs)\` and \`Profile(web+legal | B = 1.0e20 FLOPs)\` are missing. Add these rows, or delete rows until every variant has one at every B that is left.
\`\`\`\`

### more gaps than are named

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | B, FLOPs | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-1 | 1.0e20 | 9.1 | 731.0 |
| web-2 | 2.0e20 | 10.1 | 732.0 |
| web-3 | 3.0e20 | 11.1 | 733.0 |
| web-4 | 4.0e20 | 12.1 | 734.0 |
\`\`\`\`

\`\`\`\`text
9:1-9:53 error same-budget: The profile has rows at B = \`1.0e20 FLOPs\`, \`2.0e20 FLOPs\`, \`3.0e20 FLOPs\` and \`4.0e20 FLOPs\`, but 12 rows are missing, among them \`Profile(web-1 | B = 2.0e20 FLOPs)\`, \`Profile(web-1 | B = 3.0e20 FLOPs)\`, \`Profile(web-1 | B = 4.0e20 FLOPs)\`, \`Profile(web-2 | B = 1.0e20 FLOPs)\`, \`Profile(web-2 | B = 3.0e20 FLOPs)\` and \`Profile(web-2 | B = 4.0e20 FLOPs)\`. Add these rows, or delete rows until every variant has one at every B that is left.
\`\`\`\`
`,"same-estimation":`# same-estimation

Before and after an action are estimated in one mode, on one held-out size and with one discretization.

## Why

For one and the same run mode A, the area above the floor of the loss curve, gives several times what mode B,
teacher→student, gives. L_resid grows with the size of the held-out sample, and the area of mode A with the distance
between the points of the curve. A difference between two variants that were estimated differently is a difference of
the methods. Rows in mode B beside rows of the same variants in mode A are fine: they confirm each other.

## Passes

### one mode

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A. Discretization: 250 points

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### both modes for both

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | Mode | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | A | 19.0 | 720.1 |
| web+legal | A | 21.1 | 721.4 |
| web-only | B | 7.4 | 720.3 |
| web+legal | B | 8.2 | 721.5 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

## Fails

### no mode in common

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | Mode | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | A | 19.0 | 720.1 |
| web+legal | B | 8.2 | 721.5 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 error same-estimation: \`web-only\` is estimated in mode A and \`web+legal\` in mode B, which give different numbers for one run. Add a row for \`web+legal\` in mode A or for \`web-only\` in mode B, and compare within one mode.
\`\`\`\`

### another held-out size

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | Held-out tokens | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | 5e9 | 19.0 | 720.1 |
| web+legal | 6e9 | 21.1 | 864.2 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 error same-estimation: \`web-only\` is evaluated on a held-out sample of \`5e9\` and \`web+legal\` on one of \`6e9\`, and L_resid grows with its size. Evaluate both on one sample, of \`5e9\` or of \`6e9\`, and correct the rows.
\`\`\`\`

### another discretization

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Estimation

Mode A. Curve: validation loss over tokens. Discretization: 250 points for web-only, 60 points for web+legal

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
20:3-20:81 error same-estimation: The discretization of \`web-only\` is \`250\` and that of \`web+legal\` is \`60\`, and the area between the loss curve and its floor depends on it. Sample both curves the same way, \`250\` or \`60\`, and correct L_model.
\`\`\`\`
`,"same-family":`# same-family

Before and after an action are measured for one family, and per-token values are compared within one.

## Why

Another architecture, tokenizer or optimizer changes L_model as much as other data do. Where before and after differ
in both, the effect of the data cannot be told from that of the model; where a change of the data and a move to
another family stand in one item, the next reader cannot either. A grid is fine where every variant has a row for
every family. Bits per token of two tokenizers count different tokens and do not compare even then.

## Passes

### one family

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor family (F)

dense-410M; architecture: decoder-only transformer; tokenizer: BPE, 49152 entries; optimizer: AdamW

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

### a whole grid of families

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | F | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | dense-410M | 19.0 | 720.1 |
| web+legal | dense-410M | 21.1 | 721.4 |
| web-only | dense-1.3B | 24.2 | 701.0 |
| web+legal | dense-1.3B | 27.0 | 701.9 |

## Action

- Include source \`legal\` in the mixture with share 0.12 for family dense-1.3B: \`web-only\` → \`web+legal\`
\`\`\`\`

### per-token values within one family

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor families

| F | Architecture | Tokenizer | Optimizer |
| --- | --- | --- | --- |
| dense-32k | decoder-only transformer | BPE, 32768 entries | AdamW |
| dense-64k | decoder-only transformer | BPE, 65536 entries | AdamW |

## Profile

| D_var | F | L_model, bits/token | L_resid, bits/token |
| --- | --- | --- | --- |
| web-only | dense-32k | 0.412 | 3.705 |
| web+legal | dense-32k | 0.431 | 3.702 |
| web-only | dense-64k | 0.455 | 3.990 |
| web+legal | dense-64k | 0.468 | 3.981 |

## Action

- Include source \`legal\` in the mixture with share 0.12 for family dense-64k: \`web-only\` → \`web+legal\`
\`\`\`\`

## Fails

### before and after for different families

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | F | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | dense-410M | 19.0 | 720.1 |
| web+legal | dense-1.3B | 27.0 | 701.9 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
16:3-16:81 error same-family: \`web-only\` is measured for F = \`dense-410M\` and \`web+legal\` for F = \`dense-1.3B\`, so the effect of the data cannot be told from that of the family. Add a row for \`web+legal\` at F = \`dense-410M\` or for \`web-only\` at F = \`dense-1.3B\`, and compare within one family.
\`\`\`\`

### different families and different tokens

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor families

| F | Architecture | Tokenizer | Optimizer |
| --- | --- | --- | --- |
| dense-32k | decoder-only transformer | BPE, 32768 entries | AdamW |
| dense-64k | decoder-only transformer | BPE, 65536 entries | AdamW |

## Profile

| D_var | F | L_model, bits/token | L_resid, bits/token |
| --- | --- | --- | --- |
| web-only | dense-32k | 0.412 | 3.705 |
| web+legal | dense-64k | 0.468 | 3.981 |

## Action

- Include source \`legal\` in the mixture with share 0.12: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
23:3-23:81 error same-family: \`web-only\` is measured for F = \`dense-32k\` and \`web+legal\` for F = \`dense-64k\`, and their \`bits/token\` refer to different tokens: \`BPE, 32768 entries\` and \`BPE, 65536 entries\`. Add a row for \`web+legal\` at F = \`dense-32k\` or for \`web-only\` at F = \`dense-64k\`, and compare within one family.
\`\`\`\`

### the family of the action has one row only

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | F | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- | --- |
| web-only | dense-410M | 19.0 | 720.1 |
| web+legal | dense-410M | 21.1 | 721.4 |
| web-only | dense-1.3B | 24.2 | 701.0 |

## Action

- Include source \`legal\` in the mixture with share 0.12 for family dense-1.3B: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
17:3-17:103 error same-family: The action is for F = \`dense-1.3B\`, and \`web+legal\` has a row only for \`dense-410M\`. Add a row for \`web+legal\` at F = \`dense-1.3B\`, and compare within one family.
\`\`\`\`

### two changes in one item

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor family (F)

dense-410M; architecture: decoder-only transformer; tokenizer: BPE, 49152 entries; optimizer: AdamW

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Replace transform \`html-v1\` with \`html-v2\` and recompute the profile for family moe-4x400M: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
20:3-20:118 error same-family: The action changes the data and also recomputes the profile for another family, \`moe-4x400M\`. Split it into two items: the change of the data, compared for \`dense-410M\`, and the recomputation for \`moe-4x400M\`.
\`\`\`\`

### two changes in one item, F without a name

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor family (F)

- Architecture: decoder-only transformer
- Tokenizer: BPE, 49152 entries
- Optimizer: AdamW

## Profile

| D_var | L_model, Gbit | L_resid, Gbit |
| --- | --- | --- |
| web-only | 19.0 | 720.1 |
| web+legal | 21.1 | 721.4 |

## Action

- Replace transform \`html-v1\` with \`html-v2\` and recompute the profile for family moe-4x400M: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
22:3-22:118 error same-family: The action changes the data and also recomputes the profile for another family, \`moe-4x400M\`. Split it into two items: the change of the data, compared within the document's own F, and the recomputation for \`moe-4x400M\`.
\`\`\`\`

### a grid in bits per token

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor families

| F | Architecture | Tokenizer | Optimizer |
| --- | --- | --- | --- |
| dense-32k | decoder-only transformer | BPE, 32768 entries | AdamW |
| dense-64k | decoder-only transformer | BPE, 65536 entries | AdamW |

## Profile

| D_var | F | L_model, bits/token | L_resid, bits/token |
| --- | --- | --- | --- |
| web-only | dense-32k | 0.412 | 3.705 |
| web+legal | dense-32k | 0.431 | 3.702 |
| web-only | dense-64k | 0.455 | 3.990 |
| web+legal | dense-64k | 0.468 | 3.981 |

## Action

- Include source \`legal\` in the mixture with share 0.12 for families dense-32k and dense-64k: \`web-only\` → \`web+legal\`
\`\`\`\`

\`\`\`\`text
25:3-25:118 error same-family: The profile compares \`dense-32k\` and \`dense-64k\` in \`bits/token\`, but their tokens differ: \`BPE, 32768 entries\` and \`BPE, 65536 entries\`. Give total bits of one held-out text or bits per byte, or say which of the two families the action is for.
\`\`\`\`

### a grid in bits per token, no action

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Predictor families

| F | Architecture | Tokenizer | Optimizer |
| --- | --- | --- | --- |
| dense-32k | decoder-only transformer | BPE, 32768 entries | AdamW |
| dense-64k | decoder-only transformer | BPE, 65536 entries | AdamW |

## Profile

| D_var | F | L_model, bits/token | L_resid, bits/token |
| --- | --- | --- | --- |
| web-only | dense-32k | 0.412 | 3.705 |
| web+legal | dense-32k | 0.431 | 3.702 |
| web-only | dense-64k | 0.455 | 3.990 |
| web+legal | dense-64k | 0.468 | 3.981 |
\`\`\`\`

\`\`\`\`text
16:1-16:58 error same-family: The profile compares \`dense-32k\` and \`dense-64k\` in \`bits/token\`, but their tokens differ: \`BPE, 32768 entries\` and \`BPE, 65536 entries\`. Give total bits of one held-out text or bits per byte, or say which of the two families the action is for.
\`\`\`\`
`,"transfer-check":"# transfer-check\n\nA large change names at least one external check: an OOD slice or another domain.\n\n## Why\n\nA mixture can raise L_model on the held-out sample of its own sources and lose everywhere else. One check outside of\nthem tells the two apart. Large is: whatever is marked `scale: major`; else, unless it is marked `scale: minor`, a\nsource that comes in with a share of 0.05 or more or whose share moves by that much, and every exclusion, replaced\ntransform or changed factorization. The name of a check is enough, also of one that is planned.\n\n## Passes\n\n### a check with its values\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 0.12: `web-only` → `web+legal`\n\n## Transfer check\n\n- LegalBench-OOD: 41.2 → 44.0\n````\n\n### a planned check\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 0.12: `web-only` → `web+legal`\n\n## Transfer check\n\n- LegalBench-OOD: planned for the week after the run\n````\n\n### a small change\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Reassign the share of source `code` from 0.20 to 0.249: `web-only` → `web+code`\n````\n\n### a change marked minor\n\n````markdown\n---\ntype: data-decision\nscale: minor\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Exclude source `mirror-2019`: `web+mirror` → `web-only`\n````\n\n### a higher limit\n\n````yaml\nmajorShare: 0.1\n````\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 0.06: `web-only` → `web+legal`\n````\n\n## Fails\n\n### a large share\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 0.12: `web-only` → `web+legal`\n````\n\n````text\n5:3-5:29 warn transfer-check: `legal` comes in with share `0.12`, which is a large change, and no external check is named. Under `Transfer check` name an OOD slice or a domain other than `legal`, as `NAME: before → after` or `NAME: planned`.\n````\n\n### a share that moves by exactly 0.05\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Reassign the share of source `podcasts` from 0.30 to 35 %: `podcasts-30` → `podcasts-35`\n````\n\n````text\n5:3-5:29 warn transfer-check: The share of `podcasts` goes from `0.30` to `35 %`, which is a large change, and no external check is named. Under `Transfer check` name an OOD slice or a domain other than `podcasts`, as `NAME: before → after` or `NAME: planned`.\n````\n\n### an exclusion\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Exclude source `forum-dump`: `web+forum` → `web-only`\n````\n\n````text\n5:3-5:29 warn transfer-check: `forum-dump` is excluded, which is a large change, and no external check is named. Under `Transfer check` name an OOD slice or another domain, as `NAME: before → after` or `NAME: planned`.\n````\n\n### a replaced transform\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Replace transform `html-v1` with `html-v2`: `web-only` → `web-v2`\n````\n\n````text\n5:3-5:29 warn transfer-check: `html-v1` is replaced with `html-v2`, which is a large change, and no external check is named. Under `Transfer check` name an OOD slice or another domain, as `NAME: before → after` or `NAME: planned`.\n````\n\n### a changed factorization, with an empty section\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Change the factorization order: moves are predicted from the board; `moves-first` → `board-first`\n\n## Transfer check\n````\n\n````text\n11:4-11:18 warn transfer-check: The factorization order changes, which is a large change, and no external check is named. Under `Transfer check` name an OOD slice or another domain, as `NAME: before → after` or `NAME: planned`.\n````\n\n### a small change marked major\n\n````markdown\n---\ntype: data-decision\nscale: major\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 0.01: `web-only` → `web+legal`\n````\n\n````text\n6:3-6:29 warn transfer-check: The decision is marked `scale: major` and names no external check. Under `Transfer check` name an OOD slice or another domain, as `NAME: before → after` or `NAME: planned`.\n````\n\n### an exclusion of something unnamed\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Exclude from the mixture: `web+forum` → `web-only`\n````\n\n````text\n5:3-5:29 warn transfer-check: `Exclude from the mixture` is a large change, and no external check is named. Under `Transfer check` name an OOD slice or another domain, as `NAME: before → after` or `NAME: planned`.\n````\n\n### a lower limit for some files\n\n````yaml\nrules:\n  transfer-check: [warn, {majorShare: 0.02}]\n````\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Action\n\n- Include source `legal` in the mixture with share 0.02: `web-only` → `web+legal`\n````\n\n````text\n5:3-5:29 warn transfer-check: `legal` comes in with share `0.02`, which is a large change, and no external check is named. Under `Transfer check` name an OOD slice or a domain other than `legal`, as `NAME: before → after` or `NAME: planned`.\n````\n\n## Options\n\n`majorShare` (0.05): from which change of a share on an action is large. It is a key of the configuration itself; as\nan option of the rule (`transfer-check: [warn, {majorShare: 0.1}]`) it goes before that key and may differ between\n`overrides`. Shares are compared in decimal as printed, and equality counts.\n","unused-suppression":`# unused-suppression

Every comment that suppresses findings suppresses one, names rules that exist, ends, and gives a reason where the configuration asks for one.

## Why

A comment that suppresses nothing is a trap: the next real finding at that place is hidden, and readers are told of an
exception that is none. A comment with a misspelt rule does nothing at all, and one that is never closed switches a rule off
for the rest of the document.

Comments about rules of other linters are none of this rule's business, and a comment that names no rule is never unused.
The examples run together with all other rules, whose findings are left out here.

## Passes

### a comment that suppresses a finding

\`\`\`\`markdown
---
type: data-decision
---

<!-- lint disable budget-named -- the price was agreed before compute was counted -->

- Budget: 180k USD

<!-- lint enable budget-named -->
\`\`\`\`

### a comment for one block

\`\`\`\`markdown
---
type: data-decision
---

<!-- lint ignore budget-named -->

- Budget: 180k USD
\`\`\`\`

### another linter's rule

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

<!-- lint ignore maximum-line-length -->

- Budget: 3.2e21 FLOPs
\`\`\`\`

### a reason, where one is asked for

\`\`\`\`yaml
requireReason: true
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

<!-- lint ignore budget-named -- the price was agreed before compute was counted -->

- Budget: 180k USD
\`\`\`\`

## Fails

### nothing to suppress

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

<!-- lint ignore budget-named -- agreed with the board -->

- Budget: 3.2e21 FLOPs
\`\`\`\`

\`\`\`\`text
7:1-7:59 warn unused-suppression: This comment suppresses nothing: the block below it has no finding of \`budget-named\`. Delete the comment, or move it right above the block it is meant for.
\`\`\`\`

### nothing to suppress up to the end

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

<!-- lint disable budget-named -->

- Budget: 3.2e21 FLOPs

<!-- lint enable budget-named -->
\`\`\`\`

\`\`\`\`text
7:1-7:35 warn unused-suppression: This comment suppresses nothing: there is no finding of \`budget-named\` between here and where the rule is enabled again. Delete the comment together with its \`enable\`, or move it above the blocks it is meant for.
\`\`\`\`

### one rule of two

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

<!-- lint ignore budget-named family-named -->

- Budget: 180k USD
\`\`\`\`

\`\`\`\`text
7:31-7:43 warn unused-suppression: The comment suppresses no finding of \`family-named\`. Delete \`family-named\` from the comment.
\`\`\`\`

### a misspelt rule

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

<!-- lint ignore data-decision:budget-name -->

- Budget: 3.2e21 FLOPs
\`\`\`\`

\`\`\`\`text
7:18-7:43 warn unused-suppression: There is no rule \`data-decision:budget-name\`, so this id suppresses nothing. Write \`data-decision:budget-named\`.
\`\`\`\`

### a comment that is never closed

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

<!-- lint disable budget-named -->

- Budget: 180k USD
\`\`\`\`

\`\`\`\`text
7:1-7:35 warn unused-suppression: This comment is never closed: no finding of \`budget-named\` is reported from here to the end of the document. Add \`<!-- lint enable budget-named -->\` where the exception ends, or write \`ignore\` instead of \`disable\` to cover only the next block.
\`\`\`\`

### no reason, where one is asked for

\`\`\`\`yaml
requireReason: true
\`\`\`\`

\`\`\`\`markdown
---
type: data-decision
---

# Licensed newswire in the mixture

<!-- lint ignore budget-named -->

- Budget: 180k USD
\`\`\`\`

\`\`\`\`text
7:1-7:34 warn unused-suppression: This comment gives no reason. Write the reason after \`--\`, e.g. \`<!-- lint ignore budget-named -- quoted from the contract -->\`.
\`\`\`\`

## Options

The configuration's key \`requireReason: true\`, off by default, asks every suppressing comment for a reason behind \`--\`.

## Fix safety

\`--fix\` changes nothing: a comment may be kept for a rule that is switched off today. Deleting a comment that suppresses
nothing and renaming a misspelt rule are offered as suggestions.
`,"variant-complete":"# variant-complete\n\nEach data variant D_var states its source, cleaning, example format and order, and a synthetic one its generator with parameters.\n\n## Why\n\nA data variant is more than a source. The same pages, cleaned by another rule or laid out in another order, give another\nprofile. A generator is part of the data: the text it writes at another temperature or from another version is another\nsource. A variant that leaves one of these out can be named, but not built again.\n\n## Passes\n\n### a row with all facets\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n| D_var | Source | Cleaning | Example format | Order |\n| --- | --- | --- | --- | --- |\n| web-only | web crawl 2025-40 | boilerplate removal | one page per example | shuffled, seed 17 |\n| web+legal | web crawl 2025-40, legal corpus | none | one page per example | as is |\n````\n\n### a generator with its parameters\n\n````markdown\n---\ntype: data-decision\n---\n\n# Synthetic exercises in the mixture\n\n## Data variants\n\n- **web+exercises** — source: web crawl 2025-40, generated exercises; generator: Qwen2.5-7B, temperature 0.7, seed 11;\n  cleaning: exercises that fail their own tests are dropped; format: question, then answer; order: shuffled, seed 17\n````\n\n### variants that only the profile names\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Profile\n\n| D_var | L_model, bit | L_resid, bit |\n| --- | --- | --- |\n| web-only | 1.9e10 | 7.2e11 |\n````\n\n## Fails\n\n### a dash is no value\n\n````markdown\n---\ntype: data-decision\n---\n\n# Mathematics in the spring mixture\n\n## Data variants\n\n| D_var | Source | Cleaning | Example format | Order |\n| --- | --- | --- | --- | --- |\n| web-base | web crawl 2025-33 | URL list | one page per example | shuffled, seed 4 |\n| web+math | web crawl 2025-33, open-math | — | one page per example | — |\n````\n\n````text\n12:3-12:11 error variant-complete: D_var `web+math` lacks `cleaning` and `order`. Add `cleaning: …` (`web-base`: `URL list`) and `order: …` (`web-base`: `shuffled, seed 4`); if nothing was done for `cleaning`, write `none`.\n````\n\n### several facets of one variant\n\n````markdown\n---\ntype: data-decision\n---\n\n# Legal texts in the mixture\n\n## Data variants\n\n### D_var: web-only\n\n- Source: web crawl, snapshot 2025-40\n- Cleaning: boilerplate removal\n````\n\n````text\n9:12-9:20 error variant-complete: D_var `web-only` lacks `example format` and `order`. Add `example format: …` and `order: …`.\n````\n\n### a synthetic variant without a generator\n\n````markdown\n---\ntype: data-decision\n---\n\n# Synthetic exercises in the mixture\n\n## Data variants\n\n- **web+exercises** — source: web crawl 2025-40, generated exercises; cleaning: exercises that fail their own tests are\n  dropped; format: question, then answer; order: shuffled, seed 17\n````\n\n````text\n9:5-9:18 error variant-complete: D_var `web+exercises` is synthetic (it says `generated`) and lacks `generator`. Add `generator: …` with its parameters: version, temperature, seed, rules.\n````\n\n### a generator without parameters\n\n````markdown\n---\ntype: data-decision\n---\n\n# Synthetic exercises in the mixture\n\n## Data variants\n\n- **web+exercises** — source: web crawl 2025-40, generated exercises; generator: our tutor model; cleaning: exercises that\n  fail their own tests are dropped; format: question, then answer; order: shuffled, seed 17\n````\n\n````text\n9:5-9:18 error variant-complete: D_var `web+exercises` is synthetic, and its generator `our tutor model` has no parameters. Write the parameters after `our tutor model`: version, temperature, seed, rules.\n````\n\n### a generator without parameters, and no order\n\n````markdown\n---\ntype: data-decision\n---\n\n# Synthetic exercises in the mixture\n\n## Data variants\n\n- **web+exercises** — source: web crawl 2025-40, generated exercises; generator: our tutor model; cleaning: none; format:\n  question, then answer\n````\n\n````text\n9:5-9:18 error variant-complete: D_var `web+exercises` lacks `order`, and its generator `our tutor model` has no parameters. Add `order: …`, and after `our tutor model` its version, temperature, seed, rules.\n````\n\n### a synthetic variant that lacks more than its generator\n\n````markdown\n---\ntype: data-decision\n---\n\n# Synthetic exercises in the mixture\n\n## Data variants\n\n- **web+exercises** — source: web crawl 2025-40, generated exercises; cleaning: none; format: question, then answer\n````\n\n````text\n9:5-9:18 error variant-complete: D_var `web+exercises` is synthetic (it says `generated`) and lacks `order` and `generator`. Add `order: …` and `generator: …`, the generator with its parameters: version, temperature, seed, rules.\n````\n","variant-named":`# variant-named

The decision names the data variants D_var that it compares, each by a name of its own.

## Why

A profile is always of one data variant. Where only rows of a table name the variants, nobody knows what was measured; where
two variants share a name, nobody knows which of the two an action and a row mean.

## Passes

### a heading each

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Data variants

### D_var: web-only

- Source: web crawl, snapshot 2025-40

### D_var: web+legal

- Source: web crawl, snapshot 2025-40, legal corpus (12 %)
\`\`\`\`

### a table

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Data variants

| D_var | Source | Cleaning |
| --- | --- | --- |
| web-only | web crawl 2025-40 | boilerplate removal |
| web+legal | web crawl 2025-40, legal corpus (12 %) | boilerplate removal |
\`\`\`\`

### a table, and sections that say the rest

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Data variants

| D_var | Source |
| --- | --- |
| web-only | web crawl 2025-40 |
| web+legal | web crawl 2025-40, legal corpus (12 %) |

### web-only

- Cleaning: boilerplate removal

### web+legal

- Cleaning: boilerplate removal, names of parties masked
\`\`\`\`

### front matter and body describe one variant

\`\`\`\`markdown
---
type: data-decision
variants:
  - {name: web-only, source: "web crawl, snapshot 2025-40"}
---

# Legal texts in the mixture

## Data variants

### D_var: web-only

- Cleaning: boilerplate removal
\`\`\`\`

## Fails

### no variant

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Budget (B)

3.2e21 FLOPs (training + evaluation)
\`\`\`\`

\`\`\`\`text
5:3-5:29 error variant-named: The decision names no data variant D_var. Add a section \`Data variants (D_var)\` with one entry per variant compared, e.g. \`web-only\` and \`web+legal\`.
\`\`\`\`

### no variant but those of an action

\`\`\`\`markdown
---
type: data-decision
actions:
  - {type: include-source, source: wire, share: 0.10, before: scrape-news, after: scrape+wire}
---

# Licensed newswire in the mixture
\`\`\`\`

\`\`\`\`text
7:3-7:35 error variant-named: The decision names no data variant D_var. Add a section \`Data variants (D_var)\` with one entry per variant compared, e.g. \`scrape-news\` and \`scrape+wire\`.
\`\`\`\`

### a section without one

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Data variants

## Budget (B)

3.2e21 FLOPs (training + evaluation)
\`\`\`\`

\`\`\`\`text
7:4-7:17 error variant-named: This section names no data variant D_var. Add one entry per variant compared, with its name as a heading or in code, e.g. \`web-only\` and \`web+legal\`.
\`\`\`\`

### variants that only the profile names

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Profile

| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
| web-only | 1.9e10 | 7.2e11 |
| web+legal | 2.7e10 | 7.1e11 |
\`\`\`\`

\`\`\`\`text
5:3-5:29 error variant-named: No data variant D_var is described: \`web-only\` and \`web+legal\` stand only in the profile. Add a section \`Data variants (D_var)\` that says what goes into \`web-only\` and \`web+legal\`.
\`\`\`\`

### two variants with one name

\`\`\`\`markdown
---
type: data-decision
---

# Legal texts in the mixture

## Data variants

| D_var | Source | Cleaning |
| --- | --- | --- |
| web-only | web crawl 2025-40 | boilerplate removal |
| Web-only | web crawl 2025-40, legal corpus (12 %) | boilerplate removal |
\`\`\`\`

\`\`\`\`text
12:3-12:11 error variant-named: \`Web-only\` is the name of two data variants. Rename this one, or merge it with the first, \`web-only\`, if both are the same data.
\`\`\`\`
`};export{t as default};
