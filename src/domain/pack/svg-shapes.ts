// SVG's basic shapes as path data, so that everything drawn is one kind of thing.

/** The elements a drawing may use, and the attributes that shape each. */
export const SVG_SHAPES: Readonly<Record<string, readonly string[]>> = {
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
};

const PATH_DATA = /^[\s,MmLlHhVvCcSsQqTtAaZz0-9.eE+-]*$/;

/** Path data of one element, or null when a number is missing or unreadable. */
export function shapeData(name: string, attributes: Readonly<Record<string, string>>): string | null {
  const value = (key: string, otherwise?: number): number => {
    const given = attributes[key];
    if (given === undefined || given.trim() === '') return otherwise ?? Number.NaN;
    return Number(given);
  };
  const made = (numbers: readonly number[], d: string): string | null => (numbers.every(Number.isFinite) ? d : null);
  switch (name) {
    case 'path': {
      const d = attributes['d'] ?? '';
      return PATH_DATA.test(d) && /^\s*[Mm]/.test(d) ? d : null;
    }
    case 'rect': {
      const [x, y, w, h] = [value('x', 0), value('y', 0), value('width'), value('height')];
      const rx = Math.min(value('rx', value('ry', 0)), w / 2);
      const ry = Math.min(value('ry', rx), h / 2);
      if (rx === 0 || ry === 0) return made([x, y, w, h], `M${x} ${y}h${w}v${h}h${-w}Z`);
      const arc = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
      return made(
        [x, y, w, h, rx, ry],
        `M${x + rx} ${y}h${w - 2 * rx}${arc(rx, ry)}v${h - 2 * ry}${arc(-rx, ry)}h${2 * rx - w}${arc(-rx, -ry)}v${2 * ry - h}${arc(rx, -ry)}Z`,
      );
    }
    case 'circle':
    case 'ellipse': {
      const [cx, cy] = [value('cx', 0), value('cy', 0)];
      const rx = name === 'circle' ? value('r') : value('rx');
      const ry = name === 'circle' ? value('r') : value('ry');
      return made([cx, cy, rx, ry], `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`);
    }
    case 'line': {
      const [x1, y1, x2, y2] = [value('x1', 0), value('y1', 0), value('x2', 0), value('y2', 0)];
      return made([x1, y1, x2, y2], `M${x1} ${y1}L${x2} ${y2}`);
    }
    case 'polygon':
    case 'polyline': {
      const numbers = (attributes['points'] ?? '').trim().split(/[\s,]+/u).map(Number);
      if (numbers.length < 4 || numbers.length % 2 !== 0) return null;
      const points = numbers.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${numbers[index + 1]}`] : []));
      return made(numbers, `M${points.join('L')}${name === 'polygon' ? 'Z' : ''}`);
    }
    default:
      return null;
  }
}
