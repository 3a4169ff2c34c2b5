/** First bytes of the two kinds of person token (page reference, section g). */
const PREFIX = { profile: [0x00, 0x2a, 0x00, 0x00], sales: [0x00, 0x2c, 0x00, 0x00] } as const;

/** The 39 characters that LinkedIn puts into card keys: prefix, member id (uint32, big-endian), 01, 20 bytes of salt. */
export function makeToken(kind: keyof typeof PREFIX, memberId: number, salt: Uint8Array): string {
  if (salt.length !== 20) throw new Error(`salt of ${salt.length} bytes`);
  const id = Buffer.alloc(4);
  id.writeUInt32BE(memberId);
  return Buffer.concat([Buffer.from(PREFIX[kind]), id, Buffer.from([1]), salt]).toString('base64url');
}
