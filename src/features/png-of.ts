// pngOf: a picture as the one kind that every clipboard takes. A PNG is itself, so that older browsers, which take no promise, copy it too.

export function pngOf(picture: Blob): Blob | Promise<Blob> {
  return picture.type === 'image/png' ? picture : converted(picture);
}

async function converted(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no memory for a copy of the picture');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the copy could not be encoded'));
      else resolve(blob);
      // Safari keeps a canvas's memory until it has no size.
      canvas.width = 0;
    }, 'image/png');
  });
}
