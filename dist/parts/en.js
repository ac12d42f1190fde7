import"./shared-1.js";var t={terms:{list:{all:"{others} and {last}",one:"either {others} or {last}"},due:{string:"a text",number:"a number",integer:"a whole number",boolean:"`true` or `false`",array:"a list",object:"a mapping"},place:{config:"the configuration",overrides:"an entry of `overrides`",lexicon:"`lexicon`",words:"a language of `lexicon`",options:"the options",labels:"`labels`"},gap:{pair:"its pair of variants (before → after)",before:"the variant before it",after:"the variant after it",variant:"the variant whose profile is recomputed",budget:"its B",family:"its F"},slot:{source:"the source",share:"its share","old-share":"the old share","new-share":"the new share","old-transform":"the transform that is replaced","new-transform":"the new transform",order:"the new order",target:"the new B or F"},work:{full:"6ND + 2N·(held-out size)",training:"6ND",evaluation:"2N·(held-out size)",forward:"2ND + 2N·(held-out size)","forward-training":"2ND"},counted:{full:"training plus evaluation, 6ND + 2N·(held-out size),",training:"training alone, 6ND,",evaluation:"evaluation alone, 2N·(held-out size),"},prefix:{thousand:"a thousand times as much",million:"a million times as much",thousandth:"a thousand times less",millionth:"a million times less"},error:{EACCES:"access is denied",EPERM:"the operation is not permitted",EISDIR:"it is a folder",ENOENT:"there is no such file",ENOTDIR:"a part of its path is not a folder",ELOOP:"its links run in a circle",ENAMETOOLONG:"its name is too long",EROFS:"the disk is read-only",ENOSPC:"the disk is full",EMFILE:"too many files are open"}},config:{syntax:"The configuration does not parse: {detail}.",root:"The configuration is not a mapping of keys.","unknown-key":"`{key}` is not a key of {place}.","unknown-key-meant":"`{key}` is not a key of {place}. Did you mean `{meant}`?","unknown-rule":"`{key}` is not a rule.","unknown-rule-meant":"`{key}` is not a rule. Did you mean `{meant}`?",level:"`{value}` is not a level of `{rule}`. A level is one of {allowed}.","level-meant":"`{value}` is not a level of `{rule}`. Did you mean `{meant}`?","no-options":"`{rule}` takes no options.",setting:"The setting of `{rule}` is a level, or a list of a level and options.",value:"`{key}` is `{value}`. Allowed: {allowed}.","value-meant":"`{key}` is `{value}`. Did you mean `{meant}`?",shape:"`{key}` is not {due}.",range:"`{key}` is `{value}`, which is out of its range: {limit}.",missing:"`{key}` lacks `{missing}`.",double:"`{key}` holds `{value}` twice.","too-long":"The configuration has {found} characters. The limit is {allowed}.",unreadable:"The configuration cannot be read: {reason}."},excess:{size:"The file has {found} bytes. The limit is {allowed}.",lines:"The file has {found} lines. The limit is {allowed}.",line:"Line {line} has {found} characters. The limit is {allowed}.",nesting:"At line {line}, {found} quotes, lists and footnotes stand inside each other. The limit is {allowed}.",items:"Up to line {line} there are {found} list items and quotes. The limit is {allowed}.",groups:"Up to line {line} there are {found} lists, quotes and underlined headings. The limit is {allowed}.",cells:"Up to line {line} there are {found} table cells. The limit is {allowed}.",brackets:"Up to line {line} there are {found} square brackets. The limit is {allowed}.",marks:"Up to line {line} there are {found} signs of markup. The limit is {allowed}.",paragraph:"The paragraph at line {line} holds too many brackets, stars or other signs of markup for its length. The limit is about {allowed} in one paragraph.",frontMatter:"The front matter has {found} characters. The limit is {allowed}."},report:{level:{error:"error",warn:"warning"},fixable:"fixed by --fix",missing:{one:"{count} part of the decision is missing. Paste the line and fill in each `…`:",other:"{count} parts of the decision are missing. In this order, paste each line and fill in each `…`:"},"more-words":{one:"{count} more word of this family:",other:"{count} more words of this family:"},"more-places":{one:"and {count} more place",other:"and {count} more places"},files:{one:"{count} file",other:"{count} files"},documents:{one:"{count} decision document",other:"{count} decision documents"},errors:{one:"{count} error",other:"{count} errors"},warnings:{one:"{count} warning",other:"{count} warnings"},none:"no findings","too-many-warnings":{one:"{count} warning is more than `--max-warnings {allowed}` lets pass.",other:"{count} warnings are more than `--max-warnings {allowed}` lets pass."},fixes:{one:"`--fix` fixes {count} of them.",other:"`--fix` fixes {count} of them."},next:{write:"Next: write `{label}` into {file}; `data-decision explain {rule}` shows how it may look.",correct:"Next: correct {file}:{line}:{column}; `data-decision explain {rule}` says why it matters.",fix:"Next: `data-decision lint --fix {file}` fixes {file}:{line}:{column}."},paste:{labelled:"**{label}.** {lines}","labelled-list":`**{label}.**
{lines}`,budget:"… FLOPs; covers: training and evaluation on the held-out sample",family:"…; architecture: …; tokenizer: …; optimizer: …",variants:"{variants}",variant:"- `{name}`; source: …; cleaning: …; format: …; order: …",profile:`| D_var | L_model, bit | L_resid, bit |
| --- | --- | --- |
{rows}`,row:"| {name} | {model} | {resid} |",estimation:"Mode …; curve: …; discretization: …",artifacts:"{links}",artifact:"[{name}](…)",log:"[loss curves](…)",actions:"Include source `{source}` in the mixture with share …: `{before}` → `{after}`",checks:"…: … → …",risks:"…",context:"…"},action:{"include-source":"include {source} at {share}","exclude-source":"exclude {source}","reassign-share":"change the share of {source} from {from} to {to}","replace-transform":"replace transform {from} with {to}","change-factorization":"change the factorization order ({order})","recompute-profile":"recompute the profile at {target}",other:"“{raw}”"},sarif:{cut:{one:"{count} more finding is left out: GitHub takes no log with more.",other:"{count} more findings are left out: GitHub takes no log with more."}},github:{more:{one:"{count} more finding is not shown above: of one step GitHub shows {shown} errors and {shown} warnings.",other:"{count} more findings are not shown above: of one step GitHub shows {shown} errors and {shown} warnings."}},markdown:{title:"Data decisions",head:`| Document | B | F | Action | Profile before → after | Findings |
| --- | --- | --- | --- | --- | --- |`,"more-decisions":{one:"{count} more decision is left out: the summary is full.",other:"{count} more decisions are left out: the summary is full."},"more-findings":{one:"{count} more finding is left out: the summary is full.",other:"{count} more findings are left out: the summary is full."}},card:{"no-title":"A decision without a title",what:"What.","no-action":"No action is recorded.",why:"Why.","no-reason":"No context and no objective are stated.",objective:"Objective: {objective}",evidence:"Evidence.","no-evidence":"No profiles are compared, and no check is named.",at:"at {conditions}",mode:"mode {mode}",check:"Check {name}: {before} → {after}",risk:"Risk.","no-risk":"No risk is named."},titled:{draft:"{title} (draft)",proposed:"{title}",accepted:"{title}",rejected:"{title} (rejected)",superseded:"{title} (superseded)"}},cli:{failed:"error:",usage:{"unknown-command":"`{word}` is not a command. The commands are {allowed}.","unknown-command-meant":"`{word}` is not a command. Did you mean `{meant}`?","command-of-file":"The command is missing. Did you mean `data-decision lint {file}`?","no-command":"`{option}` stands before the command. Write the command first, e.g. `data-decision lint {option}`.","unknown-option":"`{option}` is not an option of this command.","unknown-option-meant":"`{option}` is not an option of this command. Did you mean `{meant}`?",value:"`{option}` needs a value.","no-value":"`{option}` takes no value.","unknown-format":"`{word}` is not a format. The formats are {allowed}.","unknown-format-meant":"`{word}` is not a format. Did you mean `{meant}`?","unknown-locale":"`{word}` is not a locale. The locales are {allowed}.","unknown-locale-meant":"`{word}` is not a locale. Did you mean `{meant}`?","unknown-rule":"`{word}` is not a rule. `data-decision explain` lists the rules.","unknown-rule-meant":"`{word}` is not a rule. Did you mean `{meant}`?","rule-level":"`--rule {value}` lacks a level. Write `--rule {rule}:off`, `--rule {rule}:warn` or `--rule {rule}:error`.","max-warnings":"`--max-warnings` is `{value}`, which is not a whole number.","fix-input":"`--fix` writes files, and standard input is none. `--fix-dry-run` prints the changes.","no-file":"No file is named. Write `data-decision extract FILE`.","one-rule":"One rule is explained at a time.",hint:"`data-decision {command}--help` lists the options.","no-log":"No log is named. Write `data-decision profile LOG…`.",names:"There are more `--name` than logs.",mode:"`--mode` is `{value}`. The modes are `A` (by the loss curve) and `B` (teacher → student).",floor:"`--floor` is `{value}`. Write `last`, `mean:N` or a loss.",integration:"`--integration` is `{value}`. Write `trapezoid` or `rectangle`.",unit:"`--unit` is `{value}`. Write `nat` or `bit`; both are per token.","tokens-per-step":"`--tokens-per-step` is `{value}`, which is no number of tokens.","held-out":"`--held-out` is `{value}`, which is no number of tokens.","one-curve":"`--csv` writes one curve, and there are {count}. Name one log with one run.","since-staged":"Give either `--since` or `--staged`.","changed-lines":"`--changed-lines` asks what has changed: add `--since REV` or `--staged`.","change-input":"Standard input has no history: `--since` and `--staged` take files.","change-fix":"`--fix` would change what is not reported: it goes neither with `--staged` nor with `--changed-lines`.","unknown-task":"`{word}` is none of the tasks of `baseline`: {allowed}.","unknown-task-meant":"`{word}` is none of the tasks of `baseline`. Did you mean `{meant}`?","no-title":'The title is missing. Write `data-decision new "TITLE"`.',"one-title":"There is one title, `{title}`, and more words behind it: {more}. Put the title in quotation marks.","unknown-language":"`{word}` is not a language of documents. The languages are {allowed}.","unknown-language-meant":"`{word}` is not a language of documents. Did you mean `{meant}`?","no-operand":"`init` takes no `{word}`: it sets up the repository that it is run in.","no-task":"Say what to do with the baseline: `create`, `update` or `check`.","one-output":"Standard output takes one of {formats}. Write the others into files: `--format FORMAT=FILE`.","same-file":"Two reports are to be written into this file. Give each a file of its own."},fault:{missing:"There is no such file or folder.","no-match":"No Markdown file matches this glob.",unreadable:"Cannot be read: {reason}.",unwritable:"Cannot be written: {reason}.","no-file":"This is neither a file nor a folder.",encoding:"The text is not UTF-8: byte {byte} of line {line} is {value}. Save the file as UTF-8.","too-large":"The file is {size} MB large. The limit is {limit} MB.",internal:"The program failed: {reason}. This is a fault of ours, please tell us: {url}",other:"Its front matter names another type than `data-decision`, or the configuration excludes it.","no-git":"git cannot be started: {reason}.",git:"git says: {reason}.",revision:"git knows no such revision. In a shallow clone, fetch it first (`fetch-depth: 0` in a workflow).","no-baseline":"There is no such baseline. `data-decision baseline create` writes it.","baseline-exists":"There is a baseline already. `data-decision baseline update` drops what is gone; delete the file to begin anew.","baseline-conflict":"This is a mark of a merge that is not finished. Keep the lines of both sides.","baseline-line":"This line is no entry: a path, a tab and a key."},note:{fixed:{one:"{count} fix applied to {file}",other:"{count} fixes applied to {file}"},others:{one:"{count} of the named files is not a decision document.",other:"{count} of the named files are not decision documents."},other:"{file} is not a decision document: it names another type in its front matter, is excluded, or neither its front matter says `type: data-decision` nor does its path match `include`.","no-documents":{one:"{count} Markdown file, and it is not a decision document. A document says `type: data-decision` in its front matter.",other:"{count} Markdown files, and none is a decision document. A document says `type: data-decision` in its front matter."},config:"Configuration: {file}","no-config":"No configuration file holds for this file.",coarse:"`{name}`: with every second of its {points} points the area changes by {percent} %. The curve is too coarse for a small difference.","no-changes":"No Markdown file has changed.",known:{one:"{count} known finding of the baseline is not shown.",other:"{count} known findings of the baseline are not shown."},gone:{one:"{count} finding of the baseline is gone: `data-decision baseline update` drops it.",other:"{count} findings of the baseline are gone: `data-decision baseline update` drops them."},"baseline-created":{one:"{count} finding written to {file}",other:"{count} findings written to {file}"},"baseline-name":"Add `baseline: {file}` to the configuration, or call `lint --baseline {file}`.","baseline-updated":{one:"{count} finding dropped, {left} left",other:"{count} findings dropped, {left} left"},origin:{file:"  `{key}`: from {file}",override:"  `{key}`: from entry {index} of `overrides` in {file}",option:"  `{key}`: from `--rule`"},curves:"The logs were measured by different curves, {names}: their profiles are not comparable. Give `--curve`."},explain:{facts:"Requirement: {requirement}. Level: {level}.",none:"none",level:{off:"off",warn:"warn",error:"error"}},help:{main:`data-decision {version} checks documents that record decisions about ML training data.

Usage: data-decision COMMAND [OPTIONS]

Commands:
  lint [PATH…]     lints files, folders and globs (default: the working directory); - reads standard input
  extract FILE…    prints the decision that was read out of each file, as JSON or as a card
  profile LOG…     computes ⟨L_model, L_resid, L_total⟩ from loss logs, and prints the table to paste
  baseline TASK    keeps the list of known findings that fail no run: create, update or check
  init             sets a repository up: configuration, first document, hook, check of pull requests
  new "TITLE"      writes the next decision document from the template
  explain [RULE]   prints a rule's page; without a name, the table of rules
  lsp              serves editors: findings and fixes while writing

Options:
  --help           of a command: lists its options
  --version        prints the version

Exit status: 0, no error-level finding; 1, at least one; 2, the run itself failed.`,lint:`Usage: data-decision lint [PATH…] [OPTIONS]

Lints files, folders and globs (default: the working directory); - reads standard input.

  --format FORMAT[=FILE]   stylish (default), json, sarif, github, gitlab, junit, rdjson or markdown;
                           with =FILE, into a file; repeatable
  --fix                    applies the safe fixes
  --fix-dry-run            prints what --fix would change, and changes nothing
  --quiet                  reports errors alone
  --max-warnings N         exits with 1 where there are more warnings
  --rule ID:LEVEL          sets a rule to off, warn or error; repeatable
  --config FILE            takes this configuration, and looks for no other
  --no-config              takes no configuration
  --print-config FILE      prints the configuration that holds for a file
  --since REV              lints only what has changed since the work on top of REV began
  --staged                 lints only what is staged, as it is staged
  --changed-lines          with either: reports only what stands on changed lines, or was caused there
  --baseline FILE          reports no finding that this list knows (see \`data-decision baseline --help\`)
  --locale en|ru           the language of messages
  --stdin-filename NAME    the name of what comes from standard input
  --color, --no-color      colors, or none; by default on a terminal

Exit status: 0, no error-level finding; 1, at least one, or more warnings than --max-warnings; 2, the run itself failed.`,extract:`Usage: data-decision extract FILE… [OPTIONS]

Prints the decision that was read out of each file as JSON, one object for one file, an array for several, or as a card for pull requests and chats; - reads standard input.

  --format FORMAT          json (default), or md: what, why, on what evidence, at what risk, in the document's language
  --positions              prints where each value stands, too; in JSON alone
  --config FILE            takes this configuration, and looks for no other
  --no-config              takes no configuration
  --stdin-filename NAME    the name of what comes from standard input
  --locale en|ru           the language of messages`,lsp:`Usage: data-decision lsp [OPTIONS]

Serves editors over the Language Server Protocol, on standard input and output: findings, fixes and rewrites while writing. Editors start it; it ends with them.

  --stdio                  standard input and output, which is the default
  --clientProcessId ID     ends when this process does
  --locale en|ru           the language of messages; by default the configuration's, else the editor's`,explain:`Usage: data-decision explain [RULE] [OPTIONS]

Prints a rule's page; without a name, the table of rules.

  --locale en|ru           the language of the page
  --color, --no-color      colors, or none; by default on a terminal`,profile:`Usage: data-decision profile LOG… [OPTIONS]

Computes ⟨L_model, L_resid, L_total⟩ from loss logs: CSV, TSV, JSON Lines, \`trainer_state.json\`, text logs of llm.c and nanoGPT, and their gzip; Parquet; TensorBoard's event files. Logs of one name, and runs in one log, are repeated runs of one variant.

  --name NAME              the variant of a log; repeatable, in the order of the logs; else the file's name
  --format FORMAT          md (default), json or csv
  --mode A|B               A: area between curve and floor; B: the curve is KL(teacher ‖ student) per token
  --curve CURVE            train, validation or the name of a column; by default validation, else train
  --floor FLOOR            last (default), mean:N for the mean of the last N points, or a loss
  --integration RULE       trapezoid (default) or rectangle, where each point holds until the next
  --tokens-per-step N      for logs that count steps alone
  --unit nat|bit           of the curve, per token; nats by default
  --held-out TOKENS        the size that L_resid is declared for; without it L_resid and L_total stay open
  --csv FILE               writes the curve of one log as the small file to attach
  --plot FILE.svg          draws the curves with the areas that are L_model, and the plane of L_model and L_resid
  --locale en|ru           the language of the table and of messages

Exit status: 0, all logs were measured; 2, one was not, and no number is printed.`,baseline:`Usage: data-decision baseline create|update|check [PATH…] [OPTIONS]

Keeps a list of known findings, so that only new ones fail a run. Commit the list; entries survive edits elsewhere in their documents.

  create                   writes the findings of the documents (default: of the working directory); overwrites nothing
  update                   drops what is gone, and adds nothing
  check                    exits with 1 where something is gone: the list would hide it when it comes back

  --baseline FILE          the list; else the configuration's \`baseline\`, else data-decision.baseline
  --config FILE            takes this configuration, and looks for no other
  --no-config              takes no configuration
  --locale en|ru           the language of messages

\`lint\` takes the list by \`--baseline FILE\` or by \`baseline: FILE\` in the configuration. \`data-decision.baseline merge=union\` in .gitattributes keeps merges free of conflicts.`,init:`Usage: data-decision init [OPTIONS]

Sets up the repository that holds the working directory: a configuration, a first document, a hook for commits, a check of pull requests. It sees what the repository uses: pre-commit, lefthook, lint-staged, husky, GitHub, GitLab, npm, pnpm, Yarn. No file is overwritten, and a second run changes nothing.

  --dry-run                prints what would be done, and does nothing
  --locale en|ru           the language of messages

Exit status: 0, done; 2, something could not be done.`,new:`Usage: data-decision new "TITLE" [OPTIONS]

Writes the next document of the folder from the template, named and numbered like the documents that are there. Each \`…\` in it is a finding of lint until it is filled in. No file is overwritten.

  --lang en|ru             the language of the document; by default that of the title, else of the documents that are there
  --dir FOLDER             where to write; by default the folder of most decision documents, else decisions
  --from LOG…              fills the profile and the estimation from loss logs, and links them; behind the title
  --name NAME              the variant of a log; repeatable, in the order of the logs; else the file's name
  --mode, --curve, --floor, --integration, --tokens-per-step, --unit, --held-out
                           how the logs are measured, as with profile
  --locale en|ru           the language of messages

Exit status: 0, the document was written; 2, it was not.`},init:{did:{written:"written",changed:"changed",kept:"kept   "},would:{written:"would be written",changed:"would be changed"},title:"The first decision",config:{fresh:`# Configuration of data-decision. \`data-decision explain\` lists the rules.

# Decision documents by path, in place of these; a file whose front matter says \`type: data-decision\` always is one.
# include: ["**/decisions/**/*.md", "**/*.decision.md"]

# off, warn or error
rules:
  reason-stated: warn
`,standing:`# Configuration of data-decision. \`data-decision explain\` lists the rules.

# Decision documents by path, in place of these; a file whose front matter says \`type: data-decision\` always is one.
# include: ["**/decisions/**/*.md", "**/*.decision.md"]

# off, warn or error
# rules:
#   reason-stated: warn
`},broken:"The YAML does not parse, and the file is left alone: {detail}. Correct it, and run `data-decision init` again.",add:"Add to {file} by hand:","own-hook":"Nothing here runs hooks. These two lines make git check each commit:","no-repository":"This folder is in no git repository, so there is no hook yet. Run `git init`, and `data-decision init` again.",baseline:{one:"{count} of {all} decision documents has findings. `{command}` writes them down, so that new ones alone fail a run.",other:"{count} of {all} decision documents have findings. `{command}` writes them down, so that new ones alone fail a run."},install:"First: `{command}`, so that hooks and checks find the command.",lint:"Next: `data-decision lint`."},new:{written:"written  {file}",next:"Next: fill in each `…` in {file}, from top to bottom; `data-decision lint {file}` says what a place asks for.",full:"Next: `data-decision lint {file}`.",exists:"A file of this name stands there, and it is not overwritten.",template:{context:`## Context

…`,budget:`## Budget (B)

… FLOPs; covers: …`,family:`## Predictor family (F)

- architecture: …
- tokenizer: …
- optimizer: …`,variants:`## Data variants (D_var)

{variants}`,profile:`## Profile

{table}`,estimation:`## Estimation

{convention}`,measured:`## Estimation

{convention}

Artifacts: {links}`,actions:"## Action\n\n- …: `{before}` → `{after}`",risks:`## Risks

- …`}}},measure:{empty:"The log is empty.",binary:"The file holds bytes that no text has. `lint` reads CSV, TSV, JSON Lines, `trainer_state.json`, text logs, and their gzip; `profile` reads Parquet and TensorBoard's event files too.",gzip:"The gzip data is damaged or cut short.",encoding:"The text is not UTF-8. Save the file as UTF-8.","too-large":"The log has more than {limit} MB, packed or unpacked. Attach a smaller one.",unknown:"`{found}` starts no log that is read here. Looked for were columns or words such as {sought}.",json:"The JSON ends or breaks off here.","json-line":"This line is no JSON object.","json-shape":"The JSON is neither objects one a line nor a `trainer_state.json` with its `log_history`.",quote:"A quotation mark is opened here and never closed.",cells:"The row has {cells} cells, and the head has {head}. It is cut short, or divided by other signs.",number:"`{value}` in `{column}` is no number. Write digits with a decimal point.",infinite:"`{column}` is `{value}` here: the run has diverged, and a curve with a hole has no area.",step:"The step is `{value}`, which is no number.",tokens:"The number of tokens is `{value}`, which is no number.","no-step":"`{column}` has a value here, and neither a step nor tokens.",double:"`{column}` has a second, other value at step {step}. Keep one of the two.",order:"`{column}` goes back from step {before} to step {step}: the run was restarted. Keep each step once, in order.","token-order":"`{column}` goes back from {before} to {tokens} tokens. Keep the points in order.","no-curve":"No column or line with a loss was found. Looked for were {sought}.",few:"`{column}` has {points} point, and an area needs two.","no-tokens":"The log has steps and no tokens, and bits are an area over tokens. Give `--tokens-per-step N`.",floor:"The floor is a mean of more points than the {points} that the curve has.",several:"The log has several curves of the kind `{kind}`: {names}. Choose one by its name with `--curve`.","no-kind":"The log has no curve of the kind {wanted}. It has {names}.","no-column":"The log has no curve `{wanted}`. It has {names}.","event-cut":"The event file is cut short at byte {offset}.","event-checksum":"The event file is damaged at byte {offset}: the checksum of a record does not fit.",parquet:"The Parquet file can't be read: {detail}."},profile:{head:`| D_var | L_model, bit | L_resid, bit | L_total, bit |
| --- | --- | --- | --- |`,row:"| {name} | {model} | {resid} | {total} |",estimation:"**Estimation.** {parts}",mode:"Mode {mode}",curve:{train:"curve: train loss `{name}` over tokens",validation:"curve: validation loss `{name}` over tokens",kl:"curve: KL(teacher ‖ student) per token `{name}` over tokens"},floor:{last:"floor: last point",mean:"floor: mean of the last {count} points",value:"floor: {count}"},integration:{trapezoid:"integration: trapezoid",rectangle:"integration: rectangle"},points:"discretization: {count} points","tokens-per-step":"tokens per step: {count}","held-out":"held-out size: {count} tokens",runs:"runs: {count}, mean ± standard deviation",axis:{tokens:"tokens",loss:{nat:"loss, nat/token",bit:"loss, bit/token"},kl:{nat:"KL, nat/token",bit:"KL, bit/token"},model:"L_model, bit",resid:"L_resid, bit"}},lsp:{fix:"Fix `{rule}`","fix-all":"Fix all that is safe to fix (data-decision)",ignore:"Ignore `{rule}` in this block, with a reason","ignore-several":{one:"Ignore `{rule}` in this block, with a reason: {count} finding",other:"Ignore `{rule}` in this block, with a reason: {count} findings"},insert:"Insert the section `{label}`","open-page":"Open the page of `{rule}`",units:{bit:"bit",FLOPs:"FLOPs","PF-days":"PF-days",token:"token",byte:"byte",example:"example"},rename:{taken:"`{name}` is the name of another variant.",unreadable:"`{name}` would be read as something else in one of the places that name the variant."},hover:{covers:"Covers {parts}.","training-included":"training","training-excluded":"no training","training-unknown":"training: not said","evaluation-included":"evaluation","evaluation-excluded":"no evaluation","evaluation-unknown":"evaluation: not said",inference:"6ND + 2N·(held-out size) = {whole} FLOPs by the stated sizes, {share} % of it inference on the held-out sample.",of:"{column} of {variant}","no-unit":"No unit is written: bits are assumed."},outline:{variant:"data variant",action:"action",check:"check"}}};export{t as default};
