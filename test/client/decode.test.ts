// What a contacts file may be encoded in: as LinkedIn writes it, and as spreadsheets save it again.
import assert from 'node:assert/strict';
import { decode } from '../../client/src/decode';

const TEXT = 'First Name,Last Name\r\nÅsa,Örn\r\n';

describe('bytes become text', () => {
  it('from UTF-8, with and without a mark', () => {
    assert.equal(decode(Buffer.from(TEXT)), TEXT);
    assert.equal(decode(Buffer.from(`\ufeff${TEXT}`)), TEXT);
  });

  it('from UTF-16 with a mark, in either order', () => {
    const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
    assert.equal(decode(little), TEXT);
    assert.equal(decode(Buffer.from(little).swap16()), TEXT);
  });

  it('from what Excel calls CSV on Windows', () => {
    assert.equal(decode(Buffer.from('Åsa,Örn', 'latin1')), 'Åsa,Örn');
  });

  it('from bytes that mean nothing, and from none', () => {
    assert.equal(decode(new Uint8Array()), '');
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    assert.equal(decode(every).length, every.length);
    assert.equal(typeof decode(Uint8Array.of(0xff, 0xfe, 0x41)), 'string');
  });
});
