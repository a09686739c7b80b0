import { Renderer } from 'takumi-js/node';

const renderer = new Renderer();

/** Red, green, blue and opacity of each pixel of a PNG, as somebody else reads it. */
export const pixelsIn = (image: Uint8Array, size: { width: number; height: number }) =>
  renderer.render(
    { type: 'image', src: 'image', ...size, style: {} },
    { ...size, format: 'raw', images: [{ src: 'image', data: image }] },
  );
