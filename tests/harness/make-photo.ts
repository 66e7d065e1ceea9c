// Made-up photos: soft light, a table, bread; and five more that differ, for cards that take several. Drawn, so that no person's picture is needed.

/** 1600x1200 px, the same every time. Photo 0 is the one most tests use. */
export function makePhoto(which = 0): Promise<ImageBitmap> {
  const scene = SCENES[which - 1];
  return scene === undefined ? bread() : drawn(scene);
}

type Scene = {
  readonly sky: string;
  readonly ground: string;
  readonly thing: string;
  readonly light: string;
  readonly things: readonly Blob[];
};
type Blob = readonly [x: number, y: number, rx: number, ry: number];

const SCENES: readonly Scene[] = [
  {
    sky: '#9fb7c4',
    ground: '#4d6b3c',
    thing: '#2f5230',
    light: '#e8efe6',
    things: [
      [400, 620, 260, 340],
      [900, 700, 220, 260],
      [1300, 600, 260, 380],
    ],
  },
  {
    sky: '#2d3550',
    ground: '#1d2233',
    thing: '#e0a44c',
    light: '#f5dca2',
    things: [
      [300, 420, 60, 80],
      [640, 340, 70, 90],
      [1000, 420, 80, 100],
      [1350, 330, 60, 80],
    ],
  },
  {
    sky: '#d9c3ae',
    ground: '#8c5a4a',
    thing: '#7b3f4d',
    light: '#f3e4d4',
    things: [
      [560, 760, 200, 420],
      [980, 780, 210, 460],
    ],
  },
  {
    sky: '#c7d7dc',
    ground: '#b0a48f',
    thing: '#c4553d',
    light: '#ffffff',
    things: [
      [800, 720, 520, 180],
      [480, 880, 90, 90],
      [1120, 880, 90, 90],
    ],
  },
  {
    sky: '#6b4a52',
    ground: '#3c2a30',
    thing: '#c9b18a',
    light: '#f0c9a0',
    things: [
      [520, 560, 230, 300],
      [1060, 600, 240, 280],
    ],
  },
];

function drawn({ sky, ground, thing, light, things }: Scene): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(1600, 1200);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  const air = context.createLinearGradient(0, 0, 1600, 1000);
  air.addColorStop(0, light);
  air.addColorStop(0.7, sky);
  context.fillStyle = air;
  context.fillRect(0, 0, 1600, 1200);
  context.fillStyle = ground;
  context.fillRect(0, 820, 1600, 380);
  for (const [x, y, rx, ry] of things) {
    const round = context.createRadialGradient(x - rx / 3, y - ry / 2, rx / 8, x, y, Math.max(rx, ry));
    round.addColorStop(0, light);
    round.addColorStop(0.5, thing);
    round.addColorStop(1, thing);
    context.fillStyle = round;
    context.beginPath();
    context.ellipse(x, y, rx, ry, 0, 0, 7);
    context.fill();
  }
  return createImageBitmap(canvas);
}

/** A made-up mark, wider than high, on nothing: the mark of no organisation there is. */
export function makeMark(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(900, 360);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  context.fillStyle = '#2a5d9f';
  context.beginPath();
  context.arc(180, 180, 150, 0, 7);
  context.fill();
  context.fillStyle = '#ffffff';
  context.fillRect(110, 160, 140, 40);
  context.fillStyle = '#1c2b3a';
  context.font = '700 150px sans-serif';
  context.fillText('Mark', 380, 230);
  return createImageBitmap(canvas);
}

function bread(): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(1600, 1200);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  const sky = context.createLinearGradient(0, 0, 0, 1200);
  sky.addColorStop(0, '#6d7f8c');
  sky.addColorStop(0.55, '#c9b8a0');
  sky.addColorStop(1, '#7a5236');
  context.fillStyle = sky;
  context.fillRect(0, 0, 1600, 1200);
  const light = context.createRadialGradient(500, 350, 20, 500, 350, 800);
  light.addColorStop(0, 'rgba(255,236,200,.9)');
  light.addColorStop(1, 'rgba(255,236,200,0)');
  context.fillStyle = light;
  context.fillRect(0, 0, 1600, 1200);
  context.fillStyle = '#5b3a24';
  context.fillRect(0, 860, 1600, 340);
  for (const [x, y, r, colour] of [
    [620, 780, 210, '#b9783f'],
    [960, 800, 240, '#a5622e'],
    [800, 640, 200, '#d09a58'],
  ] as const) {
    const bread = context.createRadialGradient(x - r / 3, y - r / 2, r / 8, x, y, r);
    bread.addColorStop(0, '#f0cf98');
    bread.addColorStop(1, colour);
    context.fillStyle = bread;
    context.beginPath();
    context.ellipse(x, y, r, r * 0.72, 0, 0, 7);
    context.fill();
  }
  return createImageBitmap(canvas);
}
