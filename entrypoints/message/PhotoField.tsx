import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { Camera as CameraIcon } from '../../components/icons.ts';
import type { WordKey, Words } from '../../lib/words/index.ts';
import type { MessageDesk } from './desk-state.ts';
import { type Camera, openCamera, photoOf, pictureFrom } from './photo.ts';

/** A photo from a file or the camera, if one is wished. The camera runs from its button to the picture, no longer. */
export function PhotoField({ desk, words }: { desk: MessageDesk; words: Words }) {
  const camera = useSignal<Camera | undefined>(undefined);
  const trouble = useSignal<WordKey | undefined>(undefined);
  const video = useRef<HTMLVideoElement>(null);
  const running = camera.value;
  useEffect(() => {
    if (video.current && running) video.current.srcObject = running.stream;
    return () => running?.stop();
  }, [running]);

  const use = async (picture: Promise<ImageBitmap>) => {
    try {
      desk.setPhoto(await picture);
      trouble.value = undefined;
    } catch {
      trouble.value = 'message.photo.unreadable';
    }
  };
  const start = async () => {
    try {
      camera.value = await openCamera();
      trouble.value = undefined;
    } catch {
      trouble.value = 'message.camera.none';
    }
  };
  const take = async () => {
    if (video.current) await use(pictureFrom(video.current));
    camera.value?.stop();
    camera.value = undefined;
  };
  return (
    <fieldset class="choices">
      <legend>
        <h2>{words('message.photo')}</h2>
      </legend>
      <div class="field">
        <label for="photo-file">{words('message.photo.file')}</label>
        <input
          id="photo-file"
          type="file"
          accept="image/*"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void use(photoOf(file));
          }}
        />
      </div>
      {running ? (
        <>
          <video
            ref={video}
            class="camera"
            autoplay
            playsInline
            muted
            aria-label={words('message.camera.view')}
          />
          <button type="button" class="button" data-look="primary" onClick={() => void take()}>
            {words('message.camera.take')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              running.stop();
              camera.value = undefined;
            }}
          >
            {words('message.camera.stop')}
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={() => void start()}>
          <Icon of={CameraIcon} />
          {words('message.camera')}
        </button>
      )}
      <p role="status" class="meta">
        {trouble.value && words(trouble.value)}
      </p>
      {desk.photo.value && (
        <>
          <div class="field">
            <label for="photo-crop">{words('message.photo.crop')}</label>
            <input
              id="photo-crop"
              type="range"
              min={0}
              max={100}
              value={desk.choice.value.crop * 100}
              onInput={(event) => desk.choose({ crop: Number(event.currentTarget.value) / 100 })}
            />
          </div>
          <button type="button" class="button" onClick={() => desk.setPhoto(undefined)}>
            {words('message.photo.remove')}
          </button>
        </>
      )}
      <p class="meta">{words('message.photo.care')}</p>
    </fieldset>
  );
}
