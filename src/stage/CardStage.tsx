// The live card: every node of the scene mounted as a Konva shape that calls its painter. Konva gives hit testing, touch and redrawing;
// the pixels are the painters' own, the same as in an export.

import type { Context } from 'konva/lib/Context.js';
import type { Shape as KonvaShape } from 'konva/lib/Shape.js';
import { useMemo } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import type { SlotId } from '#domain/ids.ts';
import { paintNode, type PhotoBitmaps } from '#paint/paint-node.ts';
import type { Node, Scene } from '#scene/scene.ts';
import type { PhotoGesture } from './gesture.ts';
import { usePhotoGestures } from './use-photo-gestures.ts';

type CardStageProps = {
  readonly scene: Scene;
  readonly photos: PhotoBitmaps;
  /** CSS px; the height follows from the scene. */
  readonly width: number;
  /** What the card shows, for those who don't see it. */
  readonly label: string;
  /** A photo was dragged, pinched, turned or wheeled; in output px of the scene. */
  readonly onFrame: (slot: SlotId, gesture: PhotoGesture) => void;
  /** Something of a slot was tapped. */
  readonly onPick: (slot: SlotId) => void;
};

export function CardStage({ scene, photos, width, label, onFrame, onPick }: CardStageProps) {
  const scale = width / scene.width;
  const listeners = usePhotoGestures(onFrame, onPick, scale);
  return (
    <div role="img" aria-label={label}>
      <Stage width={width} height={scene.height * scale} scaleX={scale} scaleY={scale}>
        <Layer>
          {scene.nodes.map((node) => (
            <NodeShape key={node.id} node={node} photos={photos} onPick={onPick} {...(node.kind === 'image' ? listeners(node.slot) : {})} />
          ))}
        </Layer>
      </Stage>
    </div>
  );
}

type NodeShapeProps = {
  readonly node: Node;
  readonly photos: PhotoBitmaps;
  readonly onPick: (slot: SlotId) => void;
} & Partial<ReturnType<ReturnType<typeof usePhotoGestures>>>;

function NodeShape({ node, photos, onPick, ...listeners }: NodeShapeProps) {
  const paint = useMemo(() => (context: Context) => paintNode(context._context, node, photos), [node, photos]);
  const { slot } = node;
  if (slot === null) return <Shape sceneFunc={paint} listening={false} perfectDrawEnabled={false} />;
  return (
    <Shape
      sceneFunc={paint}
      hitFunc={(context: Context, shape: KonvaShape) => {
        const { x, y, width, height } = node.bounds;
        context.beginPath();
        context.rect(x, y, width, height);
        context.fillShape(shape);
      }}
      // Konva paints hits in the shape's own fill; any will do.
      fill="black"
      // Only a photo holds the page still: over words the page scrolls and zooms as everywhere.
      preventDefault={node.kind === 'image'}
      perfectDrawEnabled={false}
      onClick={() => onPick(slot)}
      onTap={() => onPick(slot)}
      {...listeners}
    />
  );
}
