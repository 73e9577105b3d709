using System.Numerics;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary>The test of Miller and Rabin with fixed witnesses: exact below 3.3e24, beyond all doubt above.</summary>
internal static class Primes
{
    private static readonly int[] Witnesses = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];

    public static bool Is(BigInteger number)
    {
        if (number < 2)
        {
            return false;
        }

        foreach (var small in Witnesses)
        {
            if (number == small)
            {
                return true;
            }

            if ((number % small).IsZero)
            {
                return false;
            }
        }

        var odd = number - 1;
        var twos = 0;
        while (odd.IsEven)
        {
            odd >>= 1;
            twos++;
        }

        return Array.TrueForAll(Witnesses, witness => Passes(number, odd, twos, witness));
    }

    private static bool Passes(BigInteger number, BigInteger odd, int twos, int witness)
    {
        var power = BigInteger.ModPow(witness, odd, number);
        if (power.IsOne || power == number - 1)
        {
            return true;
        }

        for (var i = 1; i < twos; i++)
        {
            power = power * power % number;
            if (power == number - 1)
            {
                return true;
            }
        }

        return false;
    }
}
