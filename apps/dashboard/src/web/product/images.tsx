import { type ReactNode, useState } from "react";
import type { ProductImage } from "../../shared/api.ts";
import { Icon } from "../ui/icon.tsx";

export function Images({ images }: { readonly images: readonly ProductImage[] }): ReactNode {
  return (
    <section className="panel-section">
      <h3>
        Images<span className="heading-note">{images.length}</span>
      </h3>
      {images.length === 0 ? (
        <p className="faint">No images.</p>
      ) : (
        <ul className="images">
          {images.map((image) => (
            <li key={image.assetUuid}>
              <Picture image={image} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The picture, or its name where there is none to show. */
function Picture({ image: { src, alt } }: { readonly image: ProductImage }): ReactNode {
  const [failed, setFailed] = useState(false);
  if (src !== null && !failed) {
    return (
      <img
        src={src}
        alt={alt}
        width={160}
        height={160}
        loading="lazy"
        decoding="async"
        onError={() => setFailed(true)}
      />
    );
  }
  return (
    <div className="no-image">
      <Icon name="image" />
      <span>{alt === "" ? "No picture to show" : alt}</span>
      {failed && <span className="faint">It could not be loaded.</span>}
    </div>
  );
}
