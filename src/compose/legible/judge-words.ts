// judgeWords: for all words of a card that stand over a photo, or over what stands for one, a colour that can be read there, and what is laid
// under them where none can: the shade their group asks for, as strong as it must be, else strips of paper. Decided before drawing.

import type { Rect } from '#domain/geometry/geometry.ts';
import type { SlotId } from '#domain/ids.ts';
import type { LightMap } from '#domain/light/light-map.ts';
import { readableRole } from '#domain/palette/contrast.ts';
import type { Palette, Role } from '#domain/palette/palette.ts';
import { toRgb, type Rgb } from '#domain/palette/rgb.ts';
import type { Place, GroupBox } from '#domain/template/box.ts';
import type { ShapeNode } from '#scene/scene.ts';
import type { FlexResult } from '../flex.ts';
import { linesInBox } from '../lines-in-box.ts';
import { seedFor } from '../random.ts';
import type { ResolvedBox, ResolvedWords } from '../resolve-tree.ts';
import type { Drawing } from '../resolve/drawing-context.ts';
import { resolvePhoto } from '../resolve/resolve-photo.ts';
import { beneath, photoColours, type Layer, type Shown } from './beneath.ts';
import { contrastNeeded, wishedColours } from './contrast-needed.ts';
import { scrimNodes } from './scrim.ts';
import { standInShown } from './stand-in-colours.ts';
import { OPAQUE, readsOn, shadeNeeded } from './shade-needed.ts';
import { boundsOf, stripsNode } from './strips.ts';

/** `under` is drawn just before the words. */
export type Verdict = { readonly role: Role; readonly under: readonly ShapeNode[] };
/** By box id; words that stand on a ground of the template's own have none. */
export type Verdicts = ReadonlyMap<string, Verdict>;

export const NONE_JUDGED: Verdicts = new Map();

/** The least a strip of paper must have to look like one, of 255; lighter ones look like a mistake. */
const PAPER = 224;

type Standing = {
  readonly words: ResolvedWords;
  /** Of its lines, output px. */
  readonly inks: readonly Rect[];
  /** Of its type, output px. */
  readonly size: number;
  readonly ratio: number;
  readonly colours: readonly Rgb[];
  readonly photos: readonly Shown[];
  /** Nothing of it reaches beyond the photos. */
  readonly within: boolean;
};

type Scrim = {
  readonly id: string;
  readonly plan: NonNullable<GroupBox['scrim']>;
  readonly rect: Rect;
  readonly members: Standing[];
};

/** `lightOf`: null for a photo that is not known; words over one are made readable whatever it shows. */
export function judgeWords(
  tree: ResolvedBox,
  root: FlexResult,
  card: Drawing,
  background: Role,
  lightOf: (slot: SlotId) => LightMap | null,
): Verdicts {
  const { palette } = card;
  const layers: Layer[] = [];
  const verdicts = new Map<string, Verdict>();

  function visit(box: ResolvedBox, { rect, content, children }: FlexResult, above: Scrim | null): void {
    addGround(box.box, rect);
    switch (box.kind) {
      case 'group': {
        const own: Scrim | null = box.box.scrim === undefined ? null : { id: box.id, plan: box.box.scrim, rect, members: [] };
        box.children.forEach((child, index) => {
          const below = children[index];
          if (below !== undefined) visit(child, below, own ?? above);
        });
        if (own !== null) settleTogether(own);
        return;
      }
      case 'photo':
        for (const node of resolvePhoto(box, content, card)) {
          const light = lightOf(box.slot);
          layers.push({ kind: 'photo', node, form: box.box.outline?.form, coloursUnder: (ink) => photoColours(node, light, ink) });
        }
        return;
      case 'stand-in': {
        const stand = standInShown(box, content, card);
        if (stand !== null) layers.push({ kind: 'photo', form: box.box.outline?.form, ...stand });
        return;
      }
      case 'words': {
        const standing = standingOf(box, content);
        if (standing === null) return;
        if (above === null || !standing.within) settleAlone(standing);
        else above.members.push(standing);
        return;
      }
      case 'code':
      case 'drawing':
      case 'pattern':
        return;
    }
  }

  function addGround({ fill, outline, opacity = 1 }: Place, rect: Rect): void {
    if (fill !== undefined) layers.push({ kind: 'ground', rect, form: outline?.form, colour: toRgb(palette.colours[fill]), opacity });
  }

  /** Null for words that no photo shows under. */
  function standingOf(words: ResolvedWords, content: Rect): Standing | null {
    const setting = card.settings.get(words.id);
    if (setting === undefined || !layers.some(({ kind }) => kind === 'photo')) return null;
    const { bounds } = linesInBox(setting, content, words.box.textAlign, card.direction);
    const inks = bounds.filter((_, index) => setting.lines[index]?.text !== '');
    const found = inks.map((ink) => beneath(ink, layers, toRgb(palette.colours[background])));
    const photos = [...new Set(found.flatMap((each) => each.photos))];
    if (photos.length === 0) return null;
    return {
      words,
      inks,
      size: setting.size,
      ratio: contrastNeeded(setting, card.format),
      colours: [...new Set(found.flatMap((each) => each.colours))],
      photos,
      within: found.every((each) => each.within),
    };
  }

  function settleAlone(standing: Standing): void {
    const { words, inks, size, ratio, colours } = standing;
    const wishes = wishedColours(words.box);
    const good = wishes.find((role) => reads(palette, role, standing));
    if (good !== undefined) {
      verdicts.set(words.id, { role: good, under: [] });
      return;
    }
    const role = readableRole(palette, words.ground, wishes, ratio);
    const ground = palette.colours[words.ground];
    const alpha = Math.max(PAPER, shadeNeeded(toRgb(palette.colours[role]), toRgb(ground), colours, ratio));
    const strips = stripsNode(words.id, inks, size, ground, Math.min(alpha, OPAQUE), seedFor(card.seed, words.id));
    verdicts.set(words.id, { role, under: [strips] });
  }

  /** One shade for all words of a group; and where none is needed, colours wished for in the same place, so that they go together. */
  function settleTogether({ id, plan, rect, members }: Scrim): void {
    const [first] = members;
    if (first === undefined) return;
    const most = Math.max(...members.map(({ words }) => wishedColours(words.box).length));
    for (let place = 0; place < most; place += 1) {
      const wished = members.map((member) => ({ member, role: wishAt(member.words, place) }));
      if (!wished.every(({ member, role }) => reads(palette, role, member))) continue;
      for (const { member, role } of wished) verdicts.set(member.words.id, { role, under: [] });
      return;
    }
    const shade = palette.colours[plan.colour];
    const chosen = members.map((member) => ({
      member,
      role: readableRole(palette, plan.colour, wishedColours(member.words.box), member.ratio),
    }));
    const alpha = Math.max(
      ...chosen.map(({ member, role }) => shadeNeeded(toRgb(palette.colours[role]), toRgb(shade), member.colours, member.ratio)),
    );
    const nodes = scrimNodes({
      id,
      from: plan.from,
      colour: shade,
      alpha,
      group: rect,
      words: boundsOf(members.flatMap(({ inks }) => inks)),
      photos: [...new Set(members.flatMap(({ photos }) => photos))],
      unit: card.unit,
      direction: card.direction,
    });
    for (const { member, role } of chosen) {
      verdicts.set(member.words.id, { role, under: member === first && alpha > 0 ? nodes : [] });
    }
  }

  visit(tree, root, null);
  return verdicts;
}

function reads(palette: Palette, role: Role, { colours, ratio }: Standing): boolean {
  return readsOn(toRgb(palette.colours[role]), colours, ratio);
}

function wishAt({ box }: ResolvedWords, place: number): Role {
  const wishes = wishedColours(box);
  return wishes[Math.min(place, wishes.length - 1)] ?? 'ink';
}
