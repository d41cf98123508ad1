namespace Tryggve.Plans.Responsibles;

/// <summary>How plans shorten functions and units: the short form and the word in full.</summary>
internal static class ShortForms
{
    private static readonly Dictionary<string, string> Full = new()
    {
        ["avdchef"] = "avdelningschef", ["avdch"] = "avdelningschef", ["ac"] = "avdelningschef", ["avd"] = "avdelning", ["avdeln"] = "avdelning",
        ["enhchef"] = "enhetschef", ["enhch"] = "enhetschef", ["ec"] = "enhetschef", ["enh"] = "enhet", ["verksamhchef"] = "verksamhetschef",
        ["vc"] = "verksamhetschef", ["förvchef"] = "förvaltningschef", ["fc"] = "förvaltningschef", ["förv"] = "förvaltning", ["grpchef"] = "gruppchef",
        ["bitr"] = "biträdande", ["bitr-ec"] = "biträdande enhetschef", ["bec"] = "biträdande enhetschef", ["tf"] = "tillförordnad", ["stf"] = "ställföreträdande",
        ["sdf"] = "stadsdelsförvaltning", ["sdn"] = "stadsdelsnämnd", ["sdo"] = "stadsdelsområde", ["ks"] = "kommunstyrelse", ["kf"] = "kommunfullmäktige",
        ["slk"] = "stadsledningskontor", ["tk"] = "trafikkontor", ["utbf"] = "utbildningsförvaltning", ["uf"] = "utbildningsförvaltning", ["socf"] = "socialförvaltning",
        ["lpo"] = "lokalpolisområde", ["kp"] = "kommunpolis", ["lst"] = "länsstyrelse",
        ["iof"] = "individ och familj", ["ifo"] = "individ och familj", ["bou"] = "barn och unga", ["äo"] = "äldreomsorg",
        ["sso"] = "stöd service och omsorg", ["fsk"] = "förskola", ["grsk"] = "grundskola", ["gy"] = "gymnasieskola", ["eko"] = "ekonomi", ["komm"] = "kommunikation",
        ["fältass"] = "fältassistent", ["socsek"] = "socialsekreterare", ["soctj"] = "socialtjänst",
        ["sök"] = "samverkansöverenskommelse", ["resp"] = "respektive", ["inkl"] = "inklusive", ["&"] = "och", ["+"] = "och",
        ["familjeomsorg"] = "familj", ["familjeomsorgen"] = "familj",
    };

    /// <summary>Two words that are one: <c>Avd.chef</c>, <c>t.f.</c>, <c>m.fl.</c></summary>
    private static readonly Dictionary<(string, string), string> Pairs = new()
    {
        [("avdelning", "chef")] = "avdelningschef", [("enhet", "chef")] = "enhetschef", [("verksamhet", "chef")] = "verksamhetschef", [("förvaltning", "chef")] = "förvaltningschef",
        [("t", "f")] = "tillförordnad", [("m", "fl")] = "mfl", [("m", "m")] = "mm", [("bl", "a")] = "bla", [("t", "ex")] = "tex", [("o", "s")] = "os",
    };

    /// <summary>What may have a full stop that ends no sentence.</summary>
    private static readonly HashSet<string> Stopped =
        ["avd", "avdeln", "enh", "förv", "bitr", "t", "f", "m", "fl", "bl", "a", "o", "s", "ev", "resp", "inkl", "tf", "stf", "st", "ass", "kl", "nr", "ca", "ex", "tex", "avdch", "enhch"];

    public static string InFull(string word) => Full.GetValueOrDefault(word, word);

    public static string? Joined(string first, string second) => Pairs.GetValueOrDefault((first, second));

    public static bool EndsWithStop(string plain, string written) => Stopped.Contains(written.ToLowerInvariant()) || plain is "mfl" or "mm" or "tillförordnad" or "bla" or "tex";
}
