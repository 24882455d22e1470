import { crc32, deflateRawSync } from 'node:zlib';

/** What goes into an archive: its path there, with slashes, and its bytes. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/*
 * A zip archive that says nothing of where and when it was made: entries by name, one date for all, no owner, no
 * modes. The same files make the same bytes. The layout is that of PKWARE's APPNOTE.TXT, sections 4.3.7, 4.3.12, 4.3.16.
 */

/** 1 January 1980, the first day that a zip can say. */
const date = (1 << 5) | 1;
const deflated = 8;
const utf8Names = 0x0800;
const version = 20;

/** The archive of some files. Throws a RangeError for what needs the large form (4 GB, 65,535 files), which no store takes. */
export function zipOf(entries: Entries): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const named = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  if (named.length > 0xffff) throw new RangeError(`${named.length} files are too many for an archive`);
  for (const [path, bytes] of named) {
    const name = Buffer.from(path, 'utf8');
    const data = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(version, 0);
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([version, 0]), common, rest, name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(named.length, 4);
  end.writeUInt16LE(named.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
