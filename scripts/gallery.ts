/**
 * `npm run gallery`: builds one page of every component in every state, .output/gallery/index.html.
 *   npm run gallery -- --accept     takes new pictures of it for the comparison in `npm test`
 */
import { parseArgs } from 'node:util';
import { buildGallery } from './gallery/build.ts';

const { values } = parseArgs({ options: { accept: { type: 'boolean', default: false } } });

try {
  console.log(`Gallery: ${await buildGallery()}`);
  if (values.accept) {
    const { takePictures, savePictures } = await import('./gallery/pictures.ts');
    console.log(savePictures(await takePictures()));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
