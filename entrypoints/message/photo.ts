/** A photo as it is to be seen: turned as its file says, and as pixels alone; what else the file says stays behind. */
export const photoOf = (file: Blob): Promise<ImageBitmap> =>
  createImageBitmap(file, { imageOrientation: 'from-image' });

/** A running camera. It runs from the click that asked for it to the picture, and no longer. */
export interface Camera {
  readonly stream: MediaStream;
  stop(): void;
}

/** Asks for the camera. Rejects when there is none, or the reader says no. */
export async function openCamera(): Promise<Camera> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'user', width: { ideal: 1920 }, height: { ideal: 1440 } },
    audio: false,
  });
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    removeEventListener('pagehide', stop);
  };
  addEventListener('pagehide', stop);
  return { stream, stop };
}

/** What the camera shows now. */
export const pictureFrom = (video: HTMLVideoElement): Promise<ImageBitmap> => createImageBitmap(video);
