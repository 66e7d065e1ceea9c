// Sizes: where the sizes are chosen and saved. A place holder until that screen stands.

import type { ScreenProps } from '../screen-props.ts';

export function Sizes({ status, menu, notice }: ScreenProps) {
  return (
    <>
      {notice}
      {status}
      {menu}
    </>
  );
}
