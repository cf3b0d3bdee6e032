export interface Address {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Sends a file to the bucket itself. Of what browsers offer only this tells how far it is. */
export function sendFile(file: File, { headers, url }: Address, onPart: (part: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => onPart(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      if (request.status < 300) resolve();
      else reject(new Error(`The bucket answered ${request.status}.`));
    };
    request.onerror = () => reject(new Error('The bucket cannot be reached.'));
    request.send(file);
  });
}
