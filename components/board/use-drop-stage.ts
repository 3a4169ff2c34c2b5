import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Stage } from '../../lib/model/stage.ts';

/** Lets cards be dropped on an element, which stands for a stage. Whether one is held over it now. */
export function useDropStage(
  area: RefObject<HTMLElement | null>,
  stage: Stage,
  onDrop: (leadId: string, to: Stage) => void,
): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent((leadId: unknown) => {
    if (typeof leadId === 'string') onDrop(leadId, stage);
  });
  useEffect(() => {
    if (!area.current) return;
    return dropTargetForElements({
      element: area.current,
      canDrop: ({ source }) => source.element.dataset.stage !== stage,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        dropped(source.data.leadId);
      },
    });
  }, [area, stage]);
  return over;
}
