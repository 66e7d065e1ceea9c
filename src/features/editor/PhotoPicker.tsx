// PhotoPicker: one control opens the photos there are; one, for touch alone, opens the camera at once: newer phones no longer offer it beside
// their photos.

import { Camera, Images } from 'lucide-react';
import { FilePick, type FilePickProps } from '#ui/FilePick.tsx';

/** Names endings too: where a system does not count these among pictures, its file window would grey them out. */
const PICTURES = 'image/*,.heic,.heif,.avif';

export function PhotoPicker({ camera = false, ...rest }: Omit<FilePickProps, 'icon' | 'accept' | 'folder'>) {
  const Icon = camera ? Camera : Images;
  return <FilePick {...rest} camera={camera} accept={camera ? 'image/*' : PICTURES} icon={<Icon aria-hidden="true" />} />;
}
