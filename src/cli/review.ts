import { installed, type Repository } from './repository.ts';
import { CALL, callsUs, type Step } from './step.ts';

const FOLDER = '.github/workflows';
const NODE = 22;

/** What checks changes before they are merged, on the hosts that the repository shows. */
export function reviewSteps(repository: Repository): readonly Step[] {
  const { isOnGithub, has } = repository;
  return [...(isOnGithub ? [workflowStep(repository)] : []), ...(has('.gitlab-ci.yml') ? [jobStep(repository)] : [])];
}

function workflowStep(repository: Repository): Step {
  const { names, text } = repository;
  const file = `${FOLDER}/data-decisions.yml`;
  const standing = names(FOLDER)
    .map((name) => `${FOLDER}/${name}`)
    .find((path) => path === file || callsUs(text(path) ?? ''));
  return standing === undefined
    ? { kind: 'written', file, text: workflow(installed(repository)) }
    : { kind: 'kept', file: standing };
}

function workflow(installing: readonly string[]): string {
  const steps = [...installing, CALL].map((command) => `      - run: ${command}\n`);
  return `name: Data decisions
on: pull_request
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: ${NODE}
${steps.join('')}`;
}

/** Jobs of GitLab stand in one file with all others. */
function jobStep(repository: Repository): Step {
  const file = '.gitlab-ci.yml';
  if (callsUs(repository.text(file) ?? '')) return { kind: 'kept', file };
  const lines = [
    'data-decisions:',
    `  image: node:${NODE}`,
    '  rules:',
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    '  script:',
    ...[...installed(repository), CALL].map((command) => `    - ${command}`),
  ];
  return { kind: 'manual', id: 'add', file, lines };
}
