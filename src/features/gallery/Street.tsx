// Street: a row of doors, cut from paper, one of them open. The ornament of the first page; in the look's own colours.

import styles from './street.module.css';

type Door = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly wall: string;
  readonly door: string;
  readonly weave?: boolean;
};

/** Units of the viewBox; the ground is at 260. */
const GROUND = 260;
const DOORS: readonly Door[] = [
  { x: 0, width: 76, height: 150, wall: 'rose', door: 'sun', weave: true },
  { x: 86, width: 72, height: 186, wall: 'leaf', door: 'sun' },
  { x: 168, width: 148, height: 252, wall: 'sun', door: 'deep' },
  { x: 326, width: 74, height: 204, wall: 'sky', door: 'paper', weave: true },
  { x: 410, width: 72, height: 172, wall: 'rose', door: 'sun' },
  { x: 492, width: 68, height: 136, wall: 'leaf', door: 'sky' },
];

export function Street() {
  return (
    <svg className={styles['street']} viewBox="0 0 560 260" aria-hidden="true" focusable="false">
      {DOORS.map((door) => (
        <g key={door.x}>
          <path className={styles[door.wall]} d={arch(door.x, door.width, door.height)} />
          {door.x === 168 ? <OpenDoor /> : <Inner {...door} />}
        </g>
      ))}
    </svg>
  );
}

function Inner({ x, width, height, door, weave = false }: Door) {
  const inset = width * 0.2;
  const inner = { x: x + inset, width: width - 2 * inset, height: height * 0.66 };
  return (
    <>
      <path className={styles['deep']} d={arch(inner.x, inner.width, inner.height)} />
      <path className={styles[door]} d={arch(inner.x + 7, inner.width - 14, inner.height - 12)} />
      {weave && <Weave x={x} width={width} />}
    </>
  );
}

/** The door that stands open, light coming out of it. */
function OpenDoor() {
  return (
    <>
      <path className={styles['rose']} d={arch(190, 104, 206)} />
      <path className={styles['paper']} d={arch(204, 76, 178)} />
      <path className={styles['deep']} d="M204 260V120a38 38 0 0 1 38 -38v156z" />
      <circle className={styles['sun']} cx="232" cy="176" r="4.5" />
    </>
  );
}

/** Threads over and under, across the foot of a wall. */
function Weave({ x, width }: { readonly x: number; readonly width: number }) {
  const across = 6;
  const cell = width / across;
  return Array.from({ length: across * 5 }, (_, index) => {
    const column = index % across;
    const row = Math.floor(index / across);
    const over = (column + row) % 2 === 0;
    return (
      <rect
        key={index}
        className={styles[over ? 'paper' : row % 2 === 0 ? 'deep' : 'sun']}
        x={x + column * cell}
        y={GROUND - (row + 1) * cell}
        width={cell + 0.3}
        height={cell + 0.3}
      />
    );
  });
}

function arch(x: number, width: number, height: number): string {
  const radius = width / 2;
  return `M${x} ${GROUND}V${GROUND - height + radius}a${radius} ${radius} 0 0 1 ${width} 0V${GROUND}z`;
}
