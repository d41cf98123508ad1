using Tryggve.Plans;
using Tryggve.Plans.Editing;

namespace Tryggve.Import;

/// <summary>Makes areas' texts and collaborations of a form's entries.</summary>
internal sealed class FormReader(Interpretation plan)
{
    /// <param name="entries">The lines of one or several forms after each other.</param>
    /// <param name="area">Area of the heading above.</param>
    /// <param name="name">The activity's name in a heading or a row above; null when there is none.</param>
    /// <returns>True when the entries were an activity, false when they described an area.</returns>
    public bool Read(List<FormEntry> entries, Func<AreaDraft> area, SourceText? name)
    {
        var activity = false;
        foreach (var form in Split(entries))
        {
            foreach (var source in form.SelectMany(e => e.Sources)) plan.Use(source);
            if (form.TrueForAll(e => FormEntries.IsAreaField(e.Heading.Field) || !e.Heading.IsKnown)) Describe(area(), form);
            else
            {
                Activity(AreaIn(form) ?? area(), form, name);
                (name, activity) = (null, true);
            }
        }
        return activity;
    }

    /// <summary>A label that comes again begins the next form.</summary>
    private static IEnumerable<List<FormEntry>> Split(List<FormEntry> entries)
    {
        var form = new List<FormEntry>();
        foreach (var entry in entries)
        {
            if (form.Count > 2 && entry.Heading.IsKnown && form.Exists(e => e.Heading.Field == entry.Heading.Field && e.Heading.Party == entry.Heading.Party && Words.Key(e.Label.Text) == Words.Key(entry.Label.Text)))
            {
                yield return form;
                form = [];
            }
            form.Add(entry);
        }
        if (form.Count > 0) yield return form;
    }

    /// <summary>A form may say itself which area it belongs to.</summary>
    private AreaDraft? AreaIn(List<FormEntry> form) => form.Find(e => e.Heading is { Field: PlanField.Area, IsExact: true } && e.Text.Length is > 0 and < 150) is { } line ? plan.Area(line.Text, line.Sources[^1]) : null;

    private static void Describe(AreaDraft area, List<FormEntry> form)
    {
        foreach (var entry in form)
        {
            area.Places[entry.Heading.IsKnown ? entry.Heading.Field.ToString() : entry.Label.Text] = entry.Place;
            if (FormEntries.IsAreaField(entry.Heading.Field)) area.Label(entry.Heading.Field, entry.Label.Text);
            switch (entry.Heading.Field)
            {
                case PlanField.OverallGoal when area.OverallGoal.Length == 0: area.OverallGoal = entry.Text; break;
                case PlanField.SituationalPicture when area.SituationalPicture.Length == 0: area.SituationalPicture = entry.Text; break;
                case PlanField.Policies when area.Policies.Length == 0: area.Policies = entry.Text; break;
                default: area.Others.Add(new OtherValue(entry.Label.Text, entry.Text)); break;
            }
        }
    }

    private void Activity(AreaDraft area, List<FormEntry> form, SourceText? name)
    {
        var values = new Dictionary<PlanField, DraftValue>();
        if (name is not null)
        {
            plan.Use(name);
            values[PlanField.Measure] = new DraftValue(AreaNames.Split(name.Text).Name, name.Place);
        }
        var lines = new List<DraftLine>();
        foreach (var entry in form)
        {
            var field = FormEntries.IsAreaField(entry.Heading.Field) || ReportCells.IsOurs(entry.Label.Text, entry.Text) ? PlanField.Unknown : entry.Heading.Field;
            if (form.Exists(e => e != entry && e.Heading.Field == field && e.Heading.Party == entry.Heading.Party && Outranks(e, entry, form))) field = PlanField.Unknown;
            if (field is PlanField.Measure or PlanField.CollectiveName && name is null && !values.ContainsKey(PlanField.Measure)) values[PlanField.Measure] = new DraftValue(entry.Text, entry.Place);
            lines.Add(new DraftLine(field, LabelOf(entry, lines), entry.Heading.Party, entry.Text, entry.Place));
        }
        foreach (var line in lines.Where(l => l.Field is not (PlanField.Unknown or PlanField.Measure or PlanField.Area) && l.Party is null)) values.TryAdd(line.Field, new DraftValue(line.Text, line.Place));
        var place = new Place(form[0].Label.Place.Part, name is null ? form[0].Label.Place.Cell : $"”{Words.Shorten(name.Text)}”");
        if (!values.TryGetValue(PlanField.Measure, out var own) || own.Text.Length == 0) plan.Say("name-missing", Severity.Warning, "Formuläret har inget namn på åtgärden. Skriv ett namn.", place);
        var asked = lines.Select(l => l.Field).Append(PlanField.Measure).ToHashSet();
        if (asked.Contains(PlanField.Duration)) asked.Add(PlanField.When);
        if (asked.Contains(PlanField.Convener)) asked.Add(PlanField.Who);
        plan.Asked[place.ToString()] = asked;
        area.Rows.Add(new DraftRow(place.ToString(), place) { Values = values, Form = lines });
    }

    /// <summary>Of two lines with one meaning the stronger word keeps it, or the first.</summary>
    private static bool Outranks(FormEntry other, FormEntry entry, List<FormEntry> form) =>
        other.Heading.Strength > entry.Heading.Strength || (other.Heading.Strength == entry.Heading.Strength && form.IndexOf(other) < form.IndexOf(entry));

    private static string LabelOf(FormEntry entry, List<DraftLine> lines)
    {
        var label = Words.OneLine(entry.Label.Text).TrimEnd(':', ' ');
        var same = lines.Count(l => l.Label == label || l.Label.StartsWith($"{label} (", StringComparison.Ordinal));
        return same == 0 ? label : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{label} ({same + 1})");
    }
}
