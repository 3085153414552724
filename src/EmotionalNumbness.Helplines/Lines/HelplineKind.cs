namespace EmotionalNumbness.Helplines.Lines;

/// <summary>Whom or what a line is for.</summary>
public enum HelplineKind
{
    /// <summary>Thoughts of suicide.</summary>
    Suicide,

    /// <summary>Anyone who needs to talk.</summary>
    EmotionalSupport,

    /// <summary>Mental-health professionals for a crisis.</summary>
    EmergencyMentalHealth,

    /// <summary>Children and young people.</summary>
    Youth,

    /// <summary>LGBTQ+ people.</summary>
    Lgbtq,

    /// <summary>Veterans and their families.</summary>
    Veterans,

    /// <summary>Violence or abuse at home.</summary>
    DomesticAbuse,
}
