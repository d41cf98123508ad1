using System.Globalization;

namespace Tryggve.Pdf.Fonts;

/// <summary>Characters by the names that fonts and <c>/Differences</c> use for them: the Latin ones, <c>uni20AC</c>, <c>u1F600</c>.</summary>
internal static class GlyphNames
{
    private const string Names = """
        space=  exclam=! quotedbl=" numbersign=# dollar=$ percent=% ampersand=& quotesingle=' parenleft=( parenright=) asterisk=* plus=+ comma=, hyphen=- period=. slash=/
        zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 colon=: semicolon=; less=< equal== greater=> question=? at=@
        bracketleft=[ backslash=\ bracketright=] asciicircum=^ underscore=_ grave=` braceleft={ bar=| braceright=} asciitilde=~
        exclamdown=¡ cent=¢ sterling=£ currency=¤ yen=¥ brokenbar=¦ section=§ dieresis=¨ copyright=© ordfeminine=ª guillemotleft=« logicalnot=¬ registered=® macron=¯
        degree=° plusminus=± twosuperior=² threesuperior=³ acute=´ mu=µ paragraph=¶ periodcentered=· middot=· cedilla=¸ onesuperior=¹ ordmasculine=º guillemotright=» onequarter=¼ onehalf=½ threequarters=¾ questiondown=¿
        Agrave=À Aacute=Á Acircumflex=Â Atilde=Ã Adieresis=Ä Aring=Å AE=Æ Ccedilla=Ç Egrave=È Eacute=É Ecircumflex=Ê Edieresis=Ë Igrave=Ì Iacute=Í Icircumflex=Î Idieresis=Ï
        Eth=Ð Ntilde=Ñ Ograve=Ò Oacute=Ó Ocircumflex=Ô Otilde=Õ Odieresis=Ö multiply=× Oslash=Ø Ugrave=Ù Uacute=Ú Ucircumflex=Û Udieresis=Ü Yacute=Ý Thorn=Þ germandbls=ß
        agrave=à aacute=á acircumflex=â atilde=ã adieresis=ä aring=å ae=æ ccedilla=ç egrave=è eacute=é ecircumflex=ê edieresis=ë igrave=ì iacute=í icircumflex=î idieresis=ï
        eth=ð ntilde=ñ ograve=ò oacute=ó ocircumflex=ô otilde=õ odieresis=ö divide=÷ oslash=ø ugrave=ù uacute=ú ucircumflex=û udieresis=ü yacute=ý thorn=þ ydieresis=ÿ
        Abreve=Ă abreve=ă Amacron=Ā amacron=ā Aogonek=Ą aogonek=ą Cacute=Ć cacute=ć Ccaron=Č ccaron=č Dcaron=Ď dcaron=ď Dcroat=Đ dcroat=đ Ecaron=Ě ecaron=ě Emacron=Ē emacron=ē Eogonek=Ę eogonek=ę
        Gbreve=Ğ gbreve=ğ Idotaccent=İ Imacron=Ī imacron=ī dotlessi=ı Lacute=Ĺ lacute=ĺ Lcaron=Ľ lcaron=ľ Lslash=Ł lslash=ł Nacute=Ń nacute=ń Ncaron=Ň ncaron=ň Ohungarumlaut=Ő ohungarumlaut=ő Omacron=Ō omacron=ō OE=Œ oe=œ
        Racute=Ŕ racute=ŕ Rcaron=Ř rcaron=ř Sacute=Ś sacute=ś Scaron=Š scaron=š Scedilla=Ş scedilla=ş Tcaron=Ť tcaron=ť Uhungarumlaut=Ű uhungarumlaut=ű Umacron=Ū umacron=ū Uring=Ů uring=ů Ydieresis=Ÿ Zacute=Ź zacute=ź Zcaron=Ž zcaron=ž Zdotaccent=Ż zdotaccent=ż
        florin=ƒ circumflex=ˆ caron=ˇ breve=˘ dotaccent=˙ ring=˚ ogonek=˛ tilde=˜ hungarumlaut=˝ endash=– emdash=— quoteleft=‘ quoteright=’ quotesinglbase=‚ quotedblleft=“ quotedblright=” quotedblbase=„
        dagger=† daggerdbl=‡ bullet=• ellipsis=… perthousand=‰ guilsinglleft=‹ guilsinglright=› fraction=⁄ Euro=€ trademark=™ minus=− lessequal=≤ greaterequal=≥ notequal=≠ approxequal=≈ infinity=∞
        arrowleft=← arrowup=↑ arrowright=→ arrowdown=↓ lozenge=◊ fi=ﬁ fl=ﬂ ff=ﬀ ffi=ﬃ ffl=ﬄ f_i=ﬁ f_l=ﬂ f_f=ﬀ sfthyphen=­ nbspace=  hyphentwo=‐ figuredash=‒ horizontalbar=― filledbox=■ H18543=▪ H18533=■ H22073=□ circle=○ H18551=▫ checkmark=✓
        angbracketleft=⟨ angbracketright=⟩ asteriskmath=∗ openbullet=◦ similar=∼ prime=′ triagrt=► filledround=● shadowdwn=❑ epsilon=ε epsilon1=ϵ pi=π sigma=σ lambda=λ Delta=Δ Omega=Ω
        """;

    private static readonly Dictionary<string, string> Known = Read();

    /// <returns>Null when the name says nothing: <c>g12</c>, <c>.notdef</c>.</returns>
    public static string? ToText(string name)
    {
        if (name.Length == 0) return null;
        if (Known.TryGetValue(name, out var known)) return known;
        if (name.Length == 1) return name;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0) return ToText(name[..dot]);
        if (name.IndexOf('_', StringComparison.Ordinal) > 0 && name.Length < 100)
        {
            // A ligature names its parts: f_f_i.
            var parts = name.Split('_').Select(part => part.Length == 0 ? null : ToText(part)).ToList();
            return parts.TrueForAll(part => part is not null) ? string.Concat(parts) : null;
        }
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var units = Enumerable.Range(0, (name.Length - 3) / 4).Select(i => Hex(name.AsSpan(3 + 4 * i, 4))).ToList();
            return units.TrueForAll(u => u is > 0) ? string.Concat(units.Select(u => (char)u!.Value)) : null;
        }
        if (name[0] == 'u' && name.Length is >= 5 and <= 7 && Hex(name.AsSpan(1)) is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) and var code) return char.ConvertFromUtf32(code);
        return null;
    }

    private static int? Hex(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Dictionary<string, string> Read()
    {
        var known = new Dictionary<string, string> { ["space"] = " ", ["nbspace"] = "\u00A0" };
        foreach (var pair in Names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && equals < pair.Length - 1) known.TryAdd(pair[..equals], pair[(equals + 1)..]);
        }
        return known;
    }
}
