/** A certificate for the closed network, made anew in each run: no key lies in the repository. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
  /** The SHA-256 of its public key, by which a browser can be told to trust it. */
  readonly keyDigest: string;
}

let ofThisProcess: TestCertificate | undefined;

/** The one certificate of this process, so that the browser and the networks mean the same. */
export function testCertificate(): TestCertificate {
  return (ofThisProcess ??= makeCertificate());
}

/** A self-signed X.509 certificate of version 1 (RFC 5280), which a browser accepts only when told to. */
function makeCertificate(): TestCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const validity = sequence(utcTime('200101000000Z'), utcTime('491231235959Z'));
  const toBeSigned = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    commonName('closed network of a test'),
    validity,
    commonName('closed network of a test'),
    publicKeyInfo,
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = sequence(
    toBeSigned,
    ecdsaWithSha256,
    der(0x03, Buffer.concat([Buffer.from([0]), signature])),
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
    keyDigest: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}

function commonName(name: string): Buffer {
  const attribute = sequence(Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(name)));
  return sequence(der(0x31, attribute));
}

function utcTime(time: string): Buffer {
  return der(0x17, Buffer.from(time));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const lengthBytes =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), content]);
}
