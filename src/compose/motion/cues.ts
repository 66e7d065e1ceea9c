// Cues: when each box of a card begins to come in and how long it takes: the order of things, in ms.

import type { Node, Scene, ScenePart } from '#scene/scene.ts';
import type { Entering } from './entrance.ts';
import { LATEST_STILL, WORDS_STAND } from './timeline.ts';

/** `starts` may lie before 0: the film then opens on something already under way, not on an empty card. */
export type Cue = { readonly starts: number; readonly takes: number };

type Stage = {
  readonly from: number;
  readonly takes: number;
  /** Between one and the next of its kind, and at most between the first and the last. */
  readonly apart: number;
  readonly within: number;
};

const STAGES: Readonly<Record<Exclude<ScenePart['kind'], 'words'>, Stage>> = {
  group: { from: -220, takes: 950, apart: 130, within: 520 },
  photo: { from: 0, takes: 2200, apart: 150, within: 600 },
  pattern: { from: 0, takes: 1350, apart: 140, within: 420 },
  drawing: { from: 400, takes: 750, apart: 90, within: 540 },
  code: { from: 1500, takes: 500, apart: 0, within: 0 },
  mark: { from: 1700, takes: 500, apart: 0, within: 0 },
};
const LINES: Stage = { from: 650, takes: 550, apart: 130, within: WORDS_STAND - 550 - 650 };
/** The paper under words is there a little before them. */
const BEFORE_WORDS = 150;
const SCRIM: Cue = { starts: 250, takes: 650 };

export type Cues = {
  readonly scrim: Cue;
  cueOf(part: ScenePart): Cue;
  /** Of a node of a words box: each line has its own. */
  lineCueOf(node: Node, part: ScenePart): Cue;
};

export function cueAll(scene: Scene, entering: ReadonlyMap<string, Entering>): Cues {
  const turns = turnsOf(scene, entering);
  const { lines, lineTurns, linesOf, nextLine } = linesIn(scene);
  const apart = step(LINES, lines.length);

  return {
    scrim: SCRIM,
    cueOf(part) {
      if (part.kind === 'words' || entering.get(part.id)?.withWords === true) {
        return said(part, LINES.from + (nextLine.get(part.id) ?? 0) * apart, LINES.takes);
      }
      const stage = STAGES[part.kind];
      const { turn, of } = turns.get(part.id) ?? { turn: 0, of: 1 };
      return said(part, stage.from + turn * step(stage, of), stage.takes);
    },
    lineCueOf(node, part) {
      const own = linesOf.get(part.id) ?? [];
      const [first] = own;
      const takes = part.motion?.takes ?? LINES.takes;
      const early = node.kind === 'text' ? 0 : BEFORE_WORDS;
      if (part.motion?.at !== undefined) {
        const stage = { ...LINES, within: Math.max(0, LATEST_STILL - takes - part.motion.at) };
        return clamped(part.motion.at + Math.max(0, own.indexOf(node)) * step(stage, own.length) - early, takes);
      }
      const turn = lineTurns.get(node) ?? (first === undefined ? 0 : (lineTurns.get(first) ?? 0));
      return clamped(LINES.from + turn * apart - early, takes);
    },
  };
}

type Turn = { readonly turn: number; /** How many of its kind take turns. */ readonly of: number };

/** Only what comes in takes a turn. */
function turnsOf(scene: Scene, entering: ReadonlyMap<string, Entering>): ReadonlyMap<string, Turn> {
  const drawn = new Set(scene.nodes.map(({ id }) => id.split('/')[0] ?? id));
  const queues = new Map<ScenePart['kind'], string[]>();
  for (const { id, kind } of scene.parts) {
    const how = entering.get(id);
    if (how === undefined || how.enter === 'none' || how.withWords) continue;
    if (drawn.has(id) || how.carries) queues.set(kind, [...(queues.get(kind) ?? []), id]);
  }
  return new Map([...queues.values()].flatMap((ids) => ids.map((id, turn) => [id, { turn, of: ids.length }] as const)));
}

type Lines = {
  readonly lines: readonly Node[];
  readonly lineTurns: ReadonlyMap<Node, number>;
  readonly linesOf: ReadonlyMap<string, readonly Node[]>;
  /** By box: the turn of the line that is drawn next after it. */
  readonly nextLine: ReadonlyMap<string, number>;
};

function linesIn(scene: Scene): Lines {
  const lines = scene.nodes.filter(({ kind }) => kind === 'text');
  const linesOf = new Map<string, readonly Node[]>();
  const nextLine = new Map<string, number>();
  let passed = 0;
  for (const node of scene.nodes) {
    const box = node.id.split('/')[0] ?? node.id;
    if (!nextLine.has(box)) nextLine.set(box, Math.min(passed, Math.max(0, lines.length - 1)));
    if (node.kind !== 'text') continue;
    passed += 1;
    linesOf.set(box, [...(linesOf.get(box) ?? []), node]);
  }
  return { lines, lineTurns: new Map(lines.map((line, index) => [line, index])), linesOf, nextLine };
}

function step({ apart, within }: Stage, count: number): number {
  return Math.min(apart, within / Math.max(1, count - 1));
}

function said({ motion }: ScenePart, from: number, takes: number): Cue {
  return clamped(motion?.at ?? from, motion?.takes ?? takes);
}

function clamped(starts: number, takes: number): Cue {
  return { starts, takes: Math.min(takes, LATEST_STILL - starts) };
}
