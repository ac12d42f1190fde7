import { type BaselineReading, baselineAt, baselineFault } from '../disk/baseline-disk.ts';
import { unknownIn } from '../finding/baseline.ts';
import { pathInBaseline } from '../lint/surroundings.ts';
import { type Fault, unreadable } from './fault.ts';
import type { Judged, JudgedDocument, Subject } from './judged.ts';
import { fullPath, shownPath } from './paths.ts';
import type { Session } from './session.ts';

/** Takes the findings that a baseline knows out of what was judged. */
export interface KnownFindings {
  readonly without: (result: Judged, subject: Subject) => Judged;
  /** How many were known, and what the baselines know that is gone. */
  readonly tell: () => void;
}

export function knownFindings({ given, cwd, note }: Session): KnownFindings {
  const counts = { known: 0, gone: 0 };
  const asked = given.value('baseline');
  return {
    without: (result, subject) => {
      if (result.kind !== 'document' || subject.input === 'nameless') return result;
      const file = asked === undefined ? result.place.baseline : fullPath(cwd, asked);
      if (file === undefined) return result;
      const reading = baselineAt(file);
      if (!('baseline' in reading)) return { kind: 'faults', faults: [faultOf(reading, shownPath(cwd, file))] };
      const keys = reading.baseline.get(pathInBaseline(file, subject.path));
      const { fresh, old, gone } = unknownIn(result.findings, keys);
      counts.known += old.length;
      counts.gone += gone.length;
      const again: JudgedDocument['again'] = (text) => {
        const other = result.again(text);
        return other && { ...other, findings: unknownIn(other.findings, keys).fresh };
      };
      return { ...result, findings: fresh, known: old, again };
    },
    tell: () => {
      if (counts.known > 0) note('known', { count: counts.known });
      if (counts.gone > 0) note('gone', { count: counts.gone });
    },
  };
}

export function faultOf(reading: Exclude<BaselineReading, { readonly baseline: unknown }>, shown: string): Fault {
  const { id, line, code } = baselineFault(reading);
  if (id === 'unreadable') return unreadable(shown, code);
  return { at: line === undefined ? shown : `${shown}:${line}`, id: `cli.fault.${id}` };
}
