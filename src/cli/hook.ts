import type { Repository } from './repository.ts';
import { CALL, callsUs, type Step } from './step.ts';
import { type Entry, withEntry, yamlFile } from './yaml-entry.ts';

const LEFTHOOK = /^\.?lefthook\.(?:ya?ml|json|toml)$/u;
const LINT_STAGED = /^(?:\.lintstagedrc(?:\.(?:json|ya?ml|[cm]?[jt]s))?|lint-staged\.config\.[cm]?[jt]s)$/u;
const STAGED = { key: '*.md', value: CALL };

/** A hook for commits, in what the repository runs its hooks with. Only one: the first that is found. */
export function hookStep(repository: Repository): Step | undefined {
  const { has, names, manifest, isGit } = repository;
  const files = names('.');
  const lefthook = files.find((name) => LEFTHOOK.test(name));
  const lintStaged =
    files.find((name) => LINT_STAGED.test(name)) ??
    (manifest?.['lint-staged'] === undefined ? undefined : 'package.json');
  if (has('.pre-commit-config.yaml')) return preCommitStep('.pre-commit-config.yaml', repository);
  if (lefthook !== undefined) return lefthookStep(lefthook, repository);
  if (lintStaged !== undefined) return lintStagedStep(lintStaged, repository);
  if (has('.husky')) return huskyStep('.husky/pre-commit', repository);
  return isGit ? ownStep(repository) : undefined;
}

function preCommitStep(file: string, repository: Repository): Step {
  const hook = {
    id: 'data-decision',
    name: 'data-decision',
    entry: CALL,
    language: 'system',
    types: ['markdown'],
  };
  const lines = [
    '- repo: local',
    '  hooks:',
    '    - id: data-decision',
    '      name: data-decision',
    `      entry: ${CALL}`,
    '      language: system',
    '      types: [markdown]',
  ];
  const value = { repo: 'local', hooks: [hook] };
  return yamlStep(file, repository, lines, [
    { path: ['repos'], value, lines },
    { path: [], key: 'repos', value: [value], lines: ['repos:', ...lines.map((line) => `  ${line}`)] },
  ]);
}

function lefthookStep(file: string, repository: Repository): Step {
  const run = `${CALL} {staged_files}`;
  const command = { glob: '*.md', run };
  const said = ['glob: "*.md"', `run: ${run}`];
  const lines = ['pre-commit:', '  commands:', '    data-decision:', ...said.map((line) => `      ${line}`)];
  if (!/\.ya?ml$/u.test(file)) return manual(file, lines, repository);
  return yamlStep(file, repository, lines, [
    {
      path: ['pre-commit', 'jobs'],
      value: { name: 'data-decision', ...command },
      lines: ['- name: data-decision', ...said.map((line) => `  ${line}`)],
    },
    {
      path: ['pre-commit', 'commands'],
      key: 'data-decision',
      value: command,
      lines: ['data-decision:', ...said.map((line) => `  ${line}`)],
    },
    { path: [], key: 'pre-commit', value: { commands: { 'data-decision': command } }, lines },
  ]);
}

function lintStagedStep(file: string, repository: Repository): Step {
  const line = `"${STAGED.key}": "${STAGED.value}"`;
  const text = repository.text(file) ?? '';
  if (/\.[cm]?[jt]s$/u.test(file)) return manual(file, [`${line},`], repository);
  if (file === 'package.json' || file.endsWith('.json') || text.trimStart().startsWith('{')) {
    const staged = file === 'package.json' ? JSON.stringify(repository.manifest?.['lint-staged']) : text;
    if (callsUs(staged)) return { kind: 'kept', file };
    const whole = withStagedCommand(text, file === 'package.json');
    return whole === undefined ? manual(file, [line], repository) : { kind: 'changed', file, text: whole };
  }
  return yamlStep(file, repository, [line], [{ path: [], ...STAGED, lines: [line] }]);
}

/** Undefined where the JSON is not laid out as the serializer lays it out: other bytes would change, too. */
function withStagedCommand(text: string, isManifest: boolean): string | undefined {
  const indent = /^[ \t]+/mu.exec(text)?.[0] ?? '';
  const end = /\s*$/u.exec(text)?.[0] ?? '';
  const serialized = (value: unknown): string => JSON.stringify(value, undefined, indent) + end;
  try {
    const whole: Record<string, unknown> = JSON.parse(text);
    const staged = isManifest ? whole['lint-staged'] : whole;
    if (serialized(whole) !== text || typeof staged !== 'object' || staged === null || STAGED.key in staged)
      return undefined;
    const more = { ...staged, [STAGED.key]: STAGED.value };
    return serialized(isManifest ? { ...whole, 'lint-staged': more } : more);
  } catch {
    return undefined;
  }
}

/** Of a commit that hands over no files. */
const HOOK = `${CALL} --staged`;

function huskyStep(file: string, repository: Repository): Step {
  const text = repository.text(file);
  if (text === undefined) return { kind: 'written', file, text: `#!/usr/bin/env sh\n${HOOK}\n`, mode: 0o777 };
  if (callsUs(text)) return { kind: 'kept', file };
  // What stands behind these words would never run.
  if (/^[ \t]*(?:exit|exec)\b/mu.test(text)) return manual(file, [HOOK], repository);
  return { kind: 'changed', file, text: `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${HOOK}\n` };
}

/** Git's own folder is not ours to write to; a hook that stands where its settings say is added to. */
function ownStep({ ownHook }: Repository): Step {
  const { file, text } = ownHook();
  if (callsUs(text ?? '')) return { kind: 'kept', file };
  const hook = '"$(git rev-parse --git-path hooks)/pre-commit"';
  const lines = [`printf '#!/bin/sh\\n${HOOK}\\n' >> ${hook}`, `chmod +x ${hook}`];
  return {
    kind: 'manual',
    id: text === undefined ? 'own-hook' : 'add',
    file,
    lines: text === undefined ? lines : [HOOK],
  };
}

/** The first entry that fits is added. */
function yamlStep(file: string, repository: Repository, lines: readonly string[], entries: readonly Entry[]): Step {
  const text = repository.text(file);
  const reading = text === undefined ? undefined : yamlFile(text);
  if (text === undefined || reading === undefined) return manual(file, lines, repository);
  if ('error' in reading) {
    const { line, column, detail } = reading.error;
    return { kind: 'failed', fault: { at: `${file}:${line}:${column}`, id: 'cli.init.broken', args: { detail } } };
  }
  if (callsUs(text)) return { kind: 'kept', file };
  for (const entry of entries) {
    const whole = withEntry(text, entry);
    if (whole !== undefined) return { kind: 'changed', file, text: whole };
  }
  return manual(file, lines, repository);
}

function manual(file: string, lines: readonly string[], { text }: Repository): Step {
  return callsUs(text(file) ?? '') ? { kind: 'kept', file } : { kind: 'manual', id: 'add', file, lines };
}
