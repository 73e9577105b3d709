namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary>Unpacks deflate data (RFC 1951), in zlib's frame (RFC 1950) or bare, with zlib's words for what is wrong.</summary>
internal sealed class Inflation
{
    /// <summary>A few bytes may unpack to any number.</summary>
    private const int Most = 64 * 1024 * 1024;

    private static readonly int[] LengthBase =
    [
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        13,
        15,
        17,
        19,
        23,
        27,
        31,
        35,
        43,
        51,
        59,
        67,
        83,
        99,
        115,
        131,
        163,
        195,
        227,
        258,
    ];

    private static readonly int[] DistanceBase =
    [
        1,
        2,
        3,
        4,
        5,
        7,
        9,
        13,
        17,
        25,
        33,
        49,
        65,
        97,
        129,
        193,
        257,
        385,
        513,
        769,
        1025,
        1537,
        2049,
        3073,
        4097,
        6145,
        8193,
        12289,
        16385,
        24577,
    ];

    private static readonly int[] LengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly HuffmanCode FixedLiterals = HuffmanCode.Of([
        .. Enumerable
            .Range(0, 288)
            .Select(static i =>
                (byte)(
                    i < 144 ? 8
                    : i < 256 ? 9
                    : i < 280 ? 7
                    : 8
                )
            ),
    ])!;

    private static readonly HuffmanCode FixedDistances = HuffmanCode.Of([.. Enumerable.Repeat((byte)5, 30)])!;

    private readonly BitReader _bits;

    private Inflation(byte[] input) => _bits = new BitReader(input);

    public List<byte> Output { get; } = [];

    /// <summary>How much of the input was taken.</summary>
    public int Read => _bits.Position;

    /// <summary>True when the data's end was found.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>What is wrong with the data; null when nothing is, or when more of it may follow.</summary>
    public string? Complaint { get; private set; }

    public static Inflation Of(byte[] input, bool bare)
    {
        var inflation = new Inflation(input);
        try
        {
            inflation.Run(bare);
            inflation.IsWhole = true;
        }
        catch (EndOfStreamException)
        {
            // More may follow.
        }
        catch (InvalidDataException wrong)
        {
            inflation.Complaint = wrong.Message;
        }

        return inflation;
    }

    private static InvalidDataException Wrong(string complaint) => new(complaint);

    private void Run(bool bare)
    {
        if (!bare)
        {
            Header();
        }

        bool last;
        do
        {
            last = _bits.Take(1) == 1;
            switch (_bits.Take(2))
            {
                case 0:
                    Stored();
                    break;
                case 1:
                    Packed(FixedLiterals, FixedDistances);
                    break;
                case 2:
                    var (literals, distances) = Codes();
                    Packed(literals, distances);
                    break;
                default:
                    throw Wrong("invalid block type");
            }
        } while (!last);

        _bits.Align();
        if (!bare && _bits.BigEndian32() != Adler())
        {
            throw Wrong("incorrect data check");
        }
    }

    private void Header()
    {
        var (method, flags) = (_bits.Take(8), _bits.Take(8));
        if (((method << 8) + flags) % 31 != 0)
        {
            throw Wrong("incorrect header check");
        }

        if ((method & 15) != 8)
        {
            throw Wrong("unknown compression method");
        }

        if (method >> 4 > 7)
        {
            throw Wrong("invalid window size");
        }

        if ((flags & 32) != 0)
        {
            throw new Diagnostics.NotSimulatedException("java.util.zip.Inflater with a dictionary");
        }
    }

    private void Stored()
    {
        _bits.Align();
        var (length, inverse) = (_bits.Take(16), _bits.Take(16));
        if (length != (inverse ^ 0xffff))
        {
            throw Wrong("invalid stored block lengths");
        }

        for (var i = 0; i < length; i++)
        {
            Put((byte)_bits.Take(8));
        }
    }

    private (HuffmanCode Literals, HuffmanCode Distances) Codes()
    {
        var (literals, distances, lengths) = (_bits.Take(5) + 257, _bits.Take(5) + 1, _bits.Take(4) + 4);
        if (literals > 286 || distances > 30)
        {
            throw Wrong("too many length or distance symbols");
        }

        var small = new byte[19];
        for (var i = 0; i < lengths; i++)
        {
            small[LengthOrder[i]] = (byte)_bits.Take(3);
        }

        var code = HuffmanCode.Of(small) is { IsComplete: true } found
            ? found
            : throw Wrong("invalid code lengths set");
        var all = new byte[literals + distances];
        for (var at = 0; at < all.Length; )
        {
            var symbol = code.Next(_bits, "invalid code lengths set");
            if (symbol < 16)
            {
                all[at++] = (byte)symbol;
                continue;
            }

            if (symbol == 16 && at == 0)
            {
                throw Wrong("invalid bit length repeat");
            }

            var value = symbol == 16 ? all[at - 1] : (byte)0;
            var times = symbol switch
            {
                16 => 3 + _bits.Take(2),
                17 => 3 + _bits.Take(3),
                _ => 11 + _bits.Take(7),
            };
            if (at + times > all.Length)
            {
                throw Wrong("invalid bit length repeat");
            }

            all.AsSpan(at, times).Fill(value);
            at += times;
        }

        return all[256] == 0
            ? throw Wrong("invalid code -- missing end-of-block")
            : (
                HuffmanCode.Of(all[..literals]) is { IsUsable: true } first
                    ? first
                    : throw Wrong("invalid literal/lengths set"),
                HuffmanCode.Of(all[literals..]) is { IsUsable: true } second
                    ? second
                    : throw Wrong("invalid distances set")
            );
    }

    private void Packed(HuffmanCode literals, HuffmanCode distances)
    {
        while (true)
        {
            var symbol = literals.Next(_bits, "invalid literal/length code");
            if (symbol == 256)
            {
                return;
            }

            if (symbol < 256)
            {
                Put((byte)symbol);
                continue;
            }

            if (symbol > 285)
            {
                throw Wrong("invalid literal/length code");
            }

            var length = LengthBase[symbol - 257] + _bits.Take(symbol is < 265 or 285 ? 0 : (symbol - 261) / 4);
            var step = distances.Next(_bits, "invalid distance code");
            if (step > 29)
            {
                throw Wrong("invalid distance code");
            }

            var distance = DistanceBase[step] + _bits.Take(step < 4 ? 0 : (step - 2) / 2);
            if (distance > Output.Count)
            {
                throw Wrong("invalid distance too far back");
            }

            for (var i = 0; i < length; i++)
            {
                Put(Output[^distance]);
            }
        }
    }

    private void Put(byte value)
    {
        if (Output.Count == Most)
        {
            throw new Diagnostics.NotSimulatedException("Unpacking more than 64 MiB");
        }

        Output.Add(value);
    }

    private uint Adler()
    {
        uint a = 1;
        uint b = 0;
        foreach (var value in Output)
        {
            a = (a + value) % 65521;
            b = (b + a) % 65521;
        }

        return (b << 16) | a;
    }
}
