namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary>Reads bits as deflate packs them: from the low end of each byte.</summary>
internal sealed class BitReader(byte[] input)
{
    private int _held;
    private int _count;
    private int _at;

    /// <summary>The first byte of which no bit was taken.</summary>
    public int Position => _at - (_count / 8);

    public int Take(int bits)
    {
        while (_count < bits)
        {
            if (_at == input.Length)
            {
                throw new EndOfStreamException();
            }

            _held |= input[_at++] << _count;
            _count += 8;
        }

        var taken = _held & ((1 << bits) - 1);
        _held >>= bits;
        _count -= bits;
        return taken;
    }

    /// <summary>Goes on with the next whole byte.</summary>
    public void Align() => Take(_count % 8);

    public uint BigEndian32()
    {
        uint value = 0;
        for (var i = 0; i < 4; i++)
        {
            value = (value << 8) | (uint)Take(8);
        }

        return value;
    }
}
