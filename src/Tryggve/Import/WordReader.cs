namespace Tryggve.Import;
internal static class WordReader { public static SourceDocument Read(Upload upload) => throw new NotImplementedException(); }
