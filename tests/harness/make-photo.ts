// A made-up photo: soft light, a table, bread. Drawn, so that no person's picture is needed.

/** 1600x1200 px, the same every time. */
export function makePhoto(): Promise<ImageBitmap> {
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
