import { describe, expect, test } from 'vitest';
import { lexiconData } from '../../rules/lexicon/index.ts';
import { formsOf } from '../../src/lexicon/paradigm.ts';

function forms(language: string, base: string): string {
  const data = lexiconData.languages[language];
  return formsOf(base, data?.words[base] ?? [], data?.paradigms ?? {}).join(' ');
}

describe('forms of English words', () => {
  test.each([
    ['include', 'include includes included including'],
    ['add', 'add adds added adding'],
    ['drop', 'drop drops dropped dropping'],
    ['switch', 'switch switches switched switching'],
    ['modify', 'modify modifies modified modifying'],
    ['omit', 'omit omits omitted omitting'],
    ['throw', 'throw throws threw thrown throwing'],
    ['family', 'family families'],
    ['mixture', 'mixture mixtures'],
  ])('%s', (base, expected) => {
    expect(forms('en', base)).toBe(expected);
  });
});

describe('forms of Russian words', () => {
  test.each([
    ['доля', 'доля доли доле долю долей долею долям долями долях'],
    [
      'источник',
      'источник источника источнику источником источнике источники источников источникам источниками источниках',
    ],
    ['смесь', 'смесь смеси смесью смесей смесям смесями смесях'],
    ['порядок', 'порядок порядка порядку порядком порядке порядки порядков порядкам порядками порядках'],
    [
      'факторизация',
      'факторизация факторизации факторизацию факторизацией факторизациею факторизаций факторизациям факторизациями факторизациях',
    ],
    ['замена', 'замена замены замене замену заменой заменою заменам заменами заменах замен'],
    [
      'преобразование',
      'преобразование преобразования преобразованию преобразованием преобразовании преобразований преобразованиям преобразованиями преобразованиях',
    ],
    ['профиль', 'профиль профиля профилю профилем профиле профили профилей профилям профилями профилях'],
    [
      'пересчёт',
      'пересчёт пересчёта пересчёту пересчётом пересчёте пересчёты пересчётов пересчётам пересчётами пересчётах',
    ],
    [
      'настройка',
      'настройка настройки настройке настройку настройкой настройкою настроек настройкам настройками настройках',
    ],
    ['семейство', 'семейство семейства семейству семейством семействе семействам семействами семействах семейств'],
  ])('%s', (base, expected) => {
    expect(forms('ru', base)).toBe(expected);
  });

  test('a verb has its tenses, moods, gerunds and participles, long and short', () => {
    expect(forms('ru', 'включить').split(' ')).toEqual([
      ...'включить включу включишь включит включим включите включат включил включила включило включили включи'.split(
        ' ',
      ),
      ...'включив включивши включится включатся включился включилась включилось включились включиться'.split(' '),
      ...'включившись включённый включённого включённому включённым включённом включённая включённой включённую'.split(
        ' ',
      ),
      ...'включённое включённые включённых включёнными включён включена включено включены'.split(' ').slice(0, 4),
      ...'включён включёна включёно включёны'.split(' '),
      ...'включивший включившего включившему включившим включившем включившая включившей включившую включившее'.split(
        ' ',
      ),
      ...'включившие включивших включившими включившийся включившегося включившемуся включившимся включившемся'.split(
        ' ',
      ),
      ...'включившаяся включившейся включившуюся включившееся включившиеся включившихся включившимися'.split(' '),
    ]);
  });

  test.each([
    ['исключить', 'исключаем', false],
    ['исключать', 'исключаем', true],
    ['исключать', 'исключая', true],
    ['исключать', 'исключаемого', true],
    ['исключать', 'исключается', true],
    ['переназначить', 'переназначь', true],
    ['переназначить', 'переназначена', true],
    ['заменить', 'заменю', true],
    ['заменить', 'заменят', true],
    ['изменить', 'изменён', true],
    ['поменять', 'поменяли', true],
    ['поменять', 'поменян', true],
    ['пересчитать', 'пересчитаем', true],
    ['пересчитать', 'пересчитано', true],
    ['добавить', 'добавлю', true],
    ['добавить', 'добавленных', true],
    ['снизить', 'снижу', true],
    ['повысить', 'повышена', true],
    ['подкрутить', 'подкручу', true],
    ['сократить', 'сокращён', true],
    ['почистить', 'почищу', true],
    ['заместить', 'замещён', true],
    ['скорректировать', 'скорректируем', true],
    ['выкинуть', 'выкинутый', true],
    ['перевернуть', 'перевёрнут', true],
    ['убрать', 'уберём', true],
    ['поднять', 'поднимем', true],
    ['вырезать', 'вырежем', true],
    ['вырезать', 'вырезаем', true],
    ['ввести', 'введён', true],
    ['вводить', 'ввожу', true],
  ])('%s: %s %s', (base, form, belongs) => {
    expect(forms('ru', base).split(' ').includes(form)).toBe(belongs);
  });
});

describe('data that contradicts itself', () => {
  test('names a paradigm that does not exist', () => {
    expect(() => formsOf('add', 'walk', {})).toThrow('"add" names the paradigm "walk", which does not exist');
  });

  test('does not end as its paradigm demands', () => {
    expect(() => formsOf('add', 'use', { use: { of: 'e', forms: ['es'] } })).toThrow('does not end in "e"');
  });

  test('has a paradigm that leads back to itself', () => {
    const paradigms = { a: { of: '', forms: [], derived: { x: 'b' } }, b: { of: '', forms: [], derived: { y: 'a' } } };
    expect(() => formsOf('add', 'a', paradigms)).toThrow('leads back to itself: a > b > a');
  });
});

test('a word may list its forms, or add some to its paradigm', () => {
  expect(formsOf('corpus', ['corpora'], {})).toEqual(['corpus', 'corpora']);
  const paradigms = { s: { of: '', forms: ['s'] }, ed: { of: '', forms: ['ed'] } };
  expect(formsOf('cue', { paradigm: ['s'], also: ['cueing'] }, paradigms)).toEqual(['cue', 'cues', 'cueing']);
  expect(formsOf('add', { paradigm: ['s', 'ed'] }, paradigms)).toEqual(['add', 'adds', 'added']);
});
